package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A file with its bytes, none when it could not be read, and the verdict on it. */
record Judged(String file, byte[] bytes, Verdict verdict) {

    /** As much as the hub takes when it is not told otherwise. */
    private static final int MOST = 32 * 1024 * 1024;

    static Judged of(Input input, Validator validator) {
        try {
            byte[] bytes = input.bytes(MOST + 1);
            return bytes.length <= MOST ? new Judged(input.name(), bytes, validator.judge(bytes))
                    : unread(input, "FILE-TOO-LARGE", "> " + MOST, "at most " + MOST + " bytes",
                    new Text("报文不得超过 " + MOST + " 字节，请拆分。",
                            "A message may have at most " + MOST + " bytes. Split it."));
        } catch (IOException unreadable) {
            return unread(input, "FILE-UNREADABLE", input.name(), "a file that can be read",
                    new Text("无法读取文件，请检查路径和权限。",
                            "The file cannot be read. Check its path and who may read it."));
        }
    }

    private static Judged unread(Input input, String code, String found, String expected, Text text) {
        var fault = new Fault(code, Severity.ERROR, Layer.SCHEMA, new Place.InXml(0, 0, ""), found, expected, text);
        return new Judged(input.name(), new byte[0], new Verdict(Kind.UNKNOWN, false,
                List.of(new Finding(fault, 0)), List.of(), Set.of(), Verdict.Answer.NONE));
    }
}
