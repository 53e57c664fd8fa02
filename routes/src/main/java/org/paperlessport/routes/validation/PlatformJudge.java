package org.paperlessport.routes.validation;

import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformReader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Platform files (平台文件): header, records and trailer. No answer to one was ever published. */
final class PlatformJudge implements FormatJudge {

    private final PlatformReader reader = PlatformReader.standard();

    @Override
    public Verdict judge(byte[] bytes, Recognised seen) {
        List<PlatformFile> files = reader.readAll(bytes);
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Message> messages = new ArrayList<>();
        for (PlatformFile file : files) {
            int number = messages.size() + 1;
            file.faults().forEach(fault -> findings.add(new Finding(fault, number)));
            messages.add(new Verdict.Message(file.type(), "", file.accepted()));
        }
        String type = files.isEmpty() || files.get(0).type().isEmpty() ? seen.type() : files.get(0).type();
        return new Verdict(new Kind("PLATFORM", type, ""), files.stream().allMatch(PlatformFile::accepted), findings,
                messages, EnumSet.of(NotJudged.MEANING), Verdict.Answer.NONE);
    }
}
