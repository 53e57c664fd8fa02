package org.paperlessport.adapters.partners;

import java.util.Optional;

import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Text;

/** What an account is for. A broker may send for any firm, officers and operators for none. */
public enum Role {
    PLATFORM("电商平台", "Platform", Owner.PLATFORM),
    MERCHANT("电商企业", "Merchant", Owner.MERCHANT),
    PAYMENT("支付企业", "Payment firm", Owner.PAYMENT),
    CARRIER("物流企业", "Carrier", Owner.CARRIER),
    DECLARANT("申报企业", "Declarant", Owner.DECLARANT),
    WAREHOUSE("仓储企业", "Warehouse", Owner.WAREHOUSE),
    TERMINAL("码头", "Terminal", Owner.TERMINAL),
    SHIPPING_LINE("船公司", "Shipping line", null),
    BROKER("传输企业", "Transmitting partner", null),
    OFFICER("海关关员", "Customs officer", Owner.CUSTOMS),
    OPERATOR("运维", "Operator", null);

    private final Text words;
    private final Owner part;

    Role(String zh, String en, Owner part) {
        this.words = new Text(zh, en);
        this.part = part;
    }

    public Text words() {
        return words;
    }

    /** The part it plays in a case; empty where it plays none of its own. */
    public Optional<Owner> part() {
        return Optional.ofNullable(part);
    }

    /** Whether it sends messages at all. */
    public boolean sends() {
        return this != OFFICER && this != OPERATOR;
    }
}
