package org.paperlessport.adapters.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The message in a form (multipart/form-data): the one part that holds something, whatever it is called. */
final class FormBody {

    private FormBody() {
    }

    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    /**
     * @return nothing when no part holds anything
     * @throws Problem BAD_REQUEST when it is no form or has several parts, TOO_LARGE when it has more than the limit
     */
    static byte[] of(HttpServletRequest request, long limit) throws IOException, ServletException {
        var filled = new ArrayList<Part>();
        for (var part : parts(request, limit)) {
            if (part.getSize() > 0) {
                filled.add(part);
            }
        }
        if (filled.size() > 1) {
            throw Problem.badRequest("表单里有 " + filled.size() + " 份内容，每次请只放一份报文。",
                    "The form holds " + filled.size() + " parts; send one message at a time.");
        }
        return filled.isEmpty() ? new byte[0] : RawBody.read(filled.get(0).getInputStream(), limit);
    }

    private static List<Part> parts(HttpServletRequest request, long limit) throws IOException, ServletException {
        try {
            var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            if (form != null) {
                form.getMultiFileMap();
            }
            var parts = List.copyOf(request.getParts());
            if (parts.isEmpty()) {
                throw broken();
            }
            return parts;
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw RawBody.tooLarge(limit);
        } catch (MultipartException broken) {
            throw broken();
        }
    }

    /** A body without a boundary comes as a form without parts. */
    private static Problem broken() {
        return Problem.badRequest("Content-Type 是 multipart/form-data，但正文不是完整的表单；请把报文直接作为正文发送，例如 curl --data-binary。",
                "The Content-Type is multipart/form-data, but the body is no whole form; send the message itself as "
                        + "the body, as curl --data-binary does.");
    }
}
