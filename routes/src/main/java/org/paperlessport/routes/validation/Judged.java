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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Set;

/** A file with its bytes, none when it could not be read or is too large to be held, and the verdict on it. */
record Judged(String file, byte[] bytes, Verdict verdict) {

    /** As much as the hub takes when it is not told otherwise; what is larger is judged as a stream. */
    private static final int MOST = 32 * 1024 * 1024;

    static Judged of(Input input, Validator validator) {
        try (InputStream in = input.open()) {
            if (input.size() > MOST) {
                return streamed(input, in);
            }
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length <= MOST ? new Judged(input.name(), bytes, validator.judge(bytes))
                    : streamed(input, new SequenceInputStream(new ByteArrayInputStream(bytes), in));
        } catch (IOException unreadable) {
            return unreadable(input);
        }
    }

    private static Judged streamed(Input input, InputStream in) throws IOException {
        return new Judged(input.name(), new byte[0], new StreamJudge().judge(in));
    }

    private static Judged unreadable(Input input) {
        var fault = new Fault("FILE-UNREADABLE", Severity.ERROR, Layer.SCHEMA, new Place.InXml(0, 0, ""),
                input.name(), "a file that can be read", new Text("无法读取文件，请检查路径和权限。",
                "The file cannot be read. Check its path and who may read it."));
        return new Judged(input.name(), new byte[0], new Verdict(Kind.UNKNOWN, false,
                List.of(new Finding(fault, 0)), List.of(), Set.of(), Verdict.Answer.NONE));
    }
}
