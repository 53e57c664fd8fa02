-- What a partner's own list of orders is found by, newest first.
create index case_by_platform on clearance_case (ebp_code, id);
create index case_by_declarant on clearance_case (agent_code, id);
create index paper_by_account on paper (account, case_id);
-- What was released today, for the head of the strip.
create index case_by_released on clearance_case (released_at);
