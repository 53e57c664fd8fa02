package org.paperlessport.adapters.casebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.paperlessport.clearance.port.Permission;
import org.paperlessport.schemas.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the casebook writes states and papers into a column, and reads them back. */
@Component
public final class CaseJson {

    private final JsonMapper mapper;

    public CaseJson(JsonMapper mapper) {
        this.mapper = mapper.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Place.class, ByItsFields.class)
                .addMixIn(Permission.class, ByItsName.class).build();
    }

    public <T> String write(T value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /** A place in XML has a line, one in EDI a segment: no type name is written. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    private interface ByItsFields {
    }

    /** Permissions without fields are told apart by name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "permission")
    @JsonSubTypes({@JsonSubTypes.Type(value = Permission.None.class, name = "NONE"),
            @JsonSubTypes.Type(value = Permission.Transfer.class, name = "TRANSFER"),
            @JsonSubTypes.Type(value = Permission.Released.class, name = "RELEASED")})
    private interface ByItsName {
    }
}
