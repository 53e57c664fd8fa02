package org.paperlessport.adapters.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.paperlessport.schemas.Validator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges a message without keeping it. */
@RestController
@Tag(name = "Messages")
class ValidateApi {

    private final Validator validator;
    private final long maxBytes;

    ValidateApi(Validator validator, IntakeSettings settings) {
        this.validator = validator;
        this.maxBytes = settings.maxBytes().toBytes();
    }

    @PostMapping(path = "/api/v1/validate", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Judge a message",
            description = "The body is the message as it is, whatever the content type says, or a form "
                    + "(multipart/form-data) with the message as its one part. Every fault is listed "
                    + "with its place, what was found and expected, and how to mend it, with the answer that the hub "
                    + "would send. Nothing is kept and no case is touched. schemaValid is the verdict of the published "
                    + "schema alone, valid that of the value rules too; notJudged tells what only the hub's records "
                    + "could tell. format is null when the message is not recognised.",
            requestBody = @RequestBody(required = true, content = {
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/edifact", schema = @Schema(type = "string"))}))
    @ApiResponse(responseCode = "200", description = "The verdict, good or bad", content = @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"),
            examples = @ExampleObject("""
                    {"format": "EDIFACT", "type": "CODECO", "edition": "D.95B", "schemaValid": false, "valid": false,
                     "errors": [{"code": "EDI-39", "severity": "ERROR", "layer": "schema", "messageNumber": 1,
                       "where": {"segment": 5, "tag": "EQD", "element": 3, "component": 1},
                       "found": "CSQU30543831234567890123", "expected": "an..17",
                       "message": {"zh": "…", "en": "…"}}],
                     "messages": [{"type": "CODECO", "reference": "1", "valid": false}],
                     "notJudged": [{"code": "VALUES", "message": {"zh": "…", "en": "…"}}],
                     "answer": "UNB+…", "answerType": "CONTRL"}""")))
    @ApiResponse(responseCode = "400", description = "The body is empty, or a form that is broken or has several parts")
    @ApiResponse(responseCode = "413", description = "Larger than a message may be")
    @ApiResponse(responseCode = "415", description = "The body is packed (Content-Encoding)")
    ResponseEntity<byte[]> validate(@Parameter(hidden = true) HttpServletRequest request)
            throws IOException, ServletException {
        var bytes = FormBody.isForm(request) ? FormBody.of(request, maxBytes) : RawBody.of(request, maxBytes);
        if (bytes.length == 0) {
            throw Problem.badRequest("正文为空，请把报文放在正文里。", "The body is empty; put the message into it.");
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(VerdictJson.bytes(
                validator.judge(bytes)));
    }
}
