// The half of ApnsConnection that reads pushes and answers them.
#include "device/apns/apns_connection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace espalier::device {

namespace {

nghttp2_nv header(const char* name, const QByteArray& value)
{
    return {reinterpret_cast<uint8_t*>(const_cast<char*>(name)),
            reinterpret_cast<uint8_t*>(const_cast<char*>(value.constData())), std::strlen(name),
            static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE};
}

QByteArray errorBody(const QString& reason, qint64 timestampMs = 0)
{
    QJsonObject json{{QStringLiteral("reason"), reason}};
    if (timestampMs > 0) {
        json.insert(QStringLiteral("timestamp"), timestampMs);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

void ApnsConnection::arrived(int streamId)
{
    if (m_goingAway || m_state != State::Talking || !m_streams.contains(streamId)) {
        return;
    }
    const PushBehaviour behaviour = m_desk.scripted().value_or(PushBehaviour());
    if (behaviour.maxStreams > 0) {
        const nghttp2_settings_entry changed{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS,
                                             static_cast<uint32_t>(behaviour.maxStreams)};
        nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, &changed, 1);
    }
    switch (behaviour.manner) {
    case PushBehaviour::Manner::Silent:
        m_lastProcessed = std::max(m_lastProcessed, streamId);
        break;
    case PushBehaviour::Manner::HalfOpen:
        m_state = State::HalfOpen;
        break;
    case PushBehaviour::Manner::Drop:
        m_state = State::Dropped;
        break;
    case PushBehaviour::Manner::GoAway:
        goAway();
        break;
    case PushBehaviour::Manner::RefuseStream:
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, streamId, NGHTTP2_REFUSED_STREAM);
        break;
    case PushBehaviour::Manner::Answer:
        m_lastProcessed = std::max(m_lastProcessed, streamId);
        if (behaviour.slowMs > 0) {
            m_slow.emplace(Clock::now() + std::chrono::milliseconds(behaviour.slowMs), std::pair(streamId, behaviour));
        } else {
            answer(streamId, behaviour);
        }
        break;
    }
}

void ApnsConnection::answerDue()
{
    while (!m_slow.empty() && m_slow.begin()->first <= Clock::now()) {
        const auto [streamId, behaviour] = m_slow.begin()->second;
        m_slow.erase(m_slow.begin());
        if (m_streams.contains(streamId)) { // the client may have lost its patience
            answer(streamId, behaviour);
        }
    }
}

void ApnsConnection::answer(int streamId, const PushBehaviour& behaviour)
{
    PushVerdict verdict = judgePush(m_streams[streamId].request, m_topic, m_desk);
    const bool isUsual = behaviour.status == 200;
    if (!isUsual) {
        verdict.status = behaviour.status;
        verdict.reason = behaviour.reason;
        verdict.retryAfter = behaviour.retryAfter;
        verdict.timestampMs = behaviour.timestampMs;
    }
    submit(streamId, verdict);
    if (isUsual && verdict.status == 200) {
        m_desk.deliver(verdict.token, verdict.magic);
    }
}

// What was taken before is still answered; then nghttp2 wants neither to read nor to write.
void ApnsConnection::goAway()
{
    const QByteArray why = errorBody(QStringLiteral("Shutdown"));
    nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, m_lastProcessed, NGHTTP2_NO_ERROR,
                          reinterpret_cast<const uint8_t*>(why.constData()), static_cast<size_t>(why.size()));
    m_goingAway = true;
}

void ApnsConnection::submit(int streamId, const PushVerdict& verdict)
{
    Stream& stream = m_streams[streamId];
    const QByteArray status = QByteArray::number(verdict.status);
    const QByteArray retryAfter = QByteArray::number(verdict.retryAfter);
    const QByteArray type = "application/json";
    std::vector<nghttp2_nv> headers{header(":status", status), header("apns-id", verdict.id)};
    if (verdict.status != 200) {
        stream.answer = errorBody(verdict.reason, verdict.timestampMs);
        headers.push_back(header("content-type", type));
    }
    if (verdict.retryAfter > 0) {
        headers.push_back(header("retry-after", retryAfter));
    }
    nghttp2_data_provider provider{};
    provider.read_callback = readAnswer;
    nghttp2_submit_response(m_session, streamId, headers.data(), headers.size(),
                            stream.answer.isEmpty() ? nullptr : &provider);
}

nghttp2_session_callbacks* ApnsConnection::newCallbacks()
{
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose);
    return callbacks;
}

int ApnsConnection::onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize,
                             const uint8_t* value, size_t valueSize, uint8_t, void* self)
{
    PushRequest& request = static_cast<ApnsConnection*>(self)->m_streams[frame->hd.stream_id].request;
    const QByteArray key(reinterpret_cast<const char*>(name), static_cast<qsizetype>(nameSize));
    const QByteArray text(reinterpret_cast<const char*>(value), static_cast<qsizetype>(valueSize));
    if (key == ":method") {
        request.method = text;
    } else if (key == ":path") {
        request.path = text;
    } else {
        request.headers.insert(key, text);
    }
    return 0;
}

int ApnsConnection::onData(nghttp2_session*, uint8_t, int32_t streamId, const uint8_t* data, size_t size, void* self)
{
    QByteArray& body = static_cast<ApnsConnection*>(self)->m_streams[streamId].request.body;
    if (body.size() <= 8192) { // more than any push may have
        body.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    return 0;
}

int ApnsConnection::onFrame(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    const bool ends = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (ends && (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA)) {
        static_cast<ApnsConnection*>(self)->arrived(frame->hd.stream_id);
    }
    return 0;
}

int ApnsConnection::onClose(nghttp2_session*, int32_t streamId, uint32_t, void* self)
{
    static_cast<ApnsConnection*>(self)->m_streams.erase(streamId);
    return 0;
}

ssize_t ApnsConnection::readAnswer(nghttp2_session*, int32_t streamId, uint8_t* buffer, size_t size, uint32_t* flags,
                                   nghttp2_data_source*, void* self)
{
    Stream& stream = static_cast<ApnsConnection*>(self)->m_streams[streamId];
    const auto count = std::min<qsizetype>(static_cast<qsizetype>(size), stream.answer.size() - stream.sent);
    std::memcpy(buffer, stream.answer.constData() + stream.sent, static_cast<size_t>(count));
    stream.sent += count;
    if (stream.sent == stream.answer.size()) {
        *flags |= NGHTTP2_DATA_FLAG_EOF;
    }
    return count;
}

} // namespace espalier::device
