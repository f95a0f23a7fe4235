// nghttp2's C callbacks, turned into calls on Http2Session.
#pragma once

#include "http/http2_session.h"

#include <nghttp2/nghttp2.h>

namespace espalier::http {

struct Http2Callbacks {
    static nghttp2_session* newSession(Http2Session* owner); // null: out of memory
    static ssize_t readBody(nghttp2_session*, int32_t stream, uint8_t* into, size_t most, uint32_t* flags,
                            nghttp2_data_source*, void* owner);

private:
    static int onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize,
                        const uint8_t* value, size_t valueSize, uint8_t, void* owner);
    static int onData(nghttp2_session*, uint8_t, int32_t stream, const uint8_t* data, size_t size, void* owner);
    static int onFrame(nghttp2_session*, const nghttp2_frame* frame, void* owner);
    static int onStreamClose(nghttp2_session*, int32_t stream, uint32_t errorCode, void* owner);
};

} // namespace espalier::http
