package org.paperlessport.adapters.partners;

import org.paperlessport.clearance.Notice;
import tools.jackson.databind.json.JsonMapper;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.LinkedHashMap;

/**
 * Writes a notice, the hub's own message (JSON): event, orderNo, logisticsNo, invtNo, stage, at (ISO 8601, +08:00) and
 * the text in both tongues.
 */
public final class NoticeMessages {

    private final JsonMapper mapper = JsonMapper.builder().build();

    public byte[] write(Notice notice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", notice.event().name());
        fields.put("ebpCode", notice.parties().platform());
        fields.put("orderNo", notice.orderNo());
        fields.put("logisticsCode", notice.parties().carrier());
        fields.put("logisticsNo", notice.logisticsNo());
        fields.put("invtNo", notice.invtNo());
        fields.put("stage", notice.stage().name());
        fields.put("at", notice.at().atOffset(ZoneOffset.ofHours(8)).toString());
        fields.put("text", Map.of("zh", notice.text().zh(), "en", notice.text().en()));
        return mapper.writeValueAsBytes(fields);
    }
}
