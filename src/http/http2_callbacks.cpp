#include "http/http2_callbacks.h"

#include <algorithm>
#include <cstring>

namespace espalier::http {

namespace {

constexpr qsizetype mostHeaders = 64;

Http2Session& self(void* owner)
{
    return *static_cast<Http2Session*>(owner);
}

QByteArray bytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

struct FreeCallbacks {
    void operator()(nghttp2_session_callbacks* callbacks) const { nghttp2_session_callbacks_del(callbacks); }
};

} // namespace

nghttp2_session* Http2Callbacks::newSession(Http2Session* owner)
{
    nghttp2_session_callbacks* made = nullptr;
    if (nghttp2_session_callbacks_new(&made) != 0) {
        return nullptr;
    }
    const std::unique_ptr<nghttp2_session_callbacks, FreeCallbacks> callbacks(made);
    nghttp2_session_callbacks_set_on_header_callback(made, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(made, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(made, onFrame);
    nghttp2_session_callbacks_set_on_stream_close_callback(made, onStreamClose);
    nghttp2_session* session = nullptr;
    return nghttp2_session_client_new(&session, made, owner) == 0 ? session : nullptr;
}

ssize_t Http2Callbacks::readBody(nghttp2_session*, int32_t stream, uint8_t* into, size_t most, uint32_t* flags,
                                 nghttp2_data_source*, void* owner)
{
    const auto it = self(owner).m_streams.find(stream);
    if (it == self(owner).m_streams.end()) {
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }
    auto& found = it->second;
    const auto left = static_cast<size_t>(found.request.body.size() - found.bodySent);
    const auto size = std::min(left, most);
    std::memcpy(into, found.request.body.constData() + found.bodySent, size);
    found.bodySent += static_cast<qsizetype>(size);
    if (size == left) {
        *flags |= NGHTTP2_DATA_FLAG_EOF;
    }
    return static_cast<ssize_t>(size);
}

int Http2Callbacks::onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize,
                             const uint8_t* value, size_t valueSize, uint8_t, void* owner)
{
    const auto it = self(owner).m_streams.find(frame->hd.stream_id);
    if (it == self(owner).m_streams.end()) {
        return 0;
    }
    auto& answer = it->second.answer;
    if (answer.headers.entries().size() >= mostHeaders) {
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }
    const auto field = bytes(name, nameSize);
    if (field == ":status") {
        answer.status = bytes(value, valueSize).toInt();
    } else {
        answer.headers.add(field, bytes(value, valueSize));
    }
    return 0;
}

int Http2Callbacks::onData(nghttp2_session* session, uint8_t, int32_t stream, const uint8_t* data, size_t size,
                           void* owner)
{
    const auto it = self(owner).m_streams.find(stream);
    if (it == self(owner).m_streams.end()) {
        return 0;
    }
    auto& answer = it->second.answer;
    if (answer.body.size() + static_cast<qsizetype>(size) > self(owner).m_options.mostBody) {
        it->second.tooLarge = true;
        nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, stream, NGHTTP2_CANCEL);
        return 0;
    }
    answer.body += bytes(data, size);
    return 0;
}

int Http2Callbacks::onFrame(nghttp2_session*, const nghttp2_frame* frame, void* owner)
{
    switch (frame->hd.type) {
    case NGHTTP2_SETTINGS:
        if ((frame->hd.flags & NGHTTP2_FLAG_ACK) == 0) {
            self(owner).settingsReceived();
        }
        break;
    case NGHTTP2_PING:
        if ((frame->hd.flags & NGHTTP2_FLAG_ACK) != 0) {
            self(owner).m_pingDeadline = Http2Session::TimePoint::max();
        }
        break;
    case NGHTTP2_GOAWAY: {
        const auto debug = bytes(frame->goaway.opaque_data, frame->goaway.opaque_data_len).left(200);
        auto reason = QStringLiteral("GOAWAY %1").arg(QLatin1String(nghttp2_http2_strerror(frame->goaway.error_code)));
        if (!debug.isEmpty()) {
            reason += QLatin1Char(' ') + QString::fromLatin1(debug);
        }
        self(owner).goneAway(reason);
        break;
    }
    default:
        break;
    }
    return 0;
}

int Http2Callbacks::onStreamClose(nghttp2_session*, int32_t stream, uint32_t errorCode, void* owner)
{
    self(owner).streamEnded(stream, errorCode);
    return 0;
}

} // namespace espalier::http
