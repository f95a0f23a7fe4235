#include "http/request_parser.h"

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>

namespace espalier::http {

namespace beast = boost::beast::http;

namespace {

// Beast body that grows with what arrives, not with what is announced.
struct GrowingBody {
    using value_type = QByteArray;
    class reader {
    public:
        template <bool isRequest, class Fields>
        reader(beast::header<isRequest, Fields>&, value_type& body) : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t>&, boost::beast::error_code& ec) { ec = {}; }
        template <class Buffers> std::size_t put(const Buffers& buffers, boost::beast::error_code& ec)
        {
            ec = {};
            std::size_t taken = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                m_body.append(static_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                taken += buffer.size();
            }
            return taken;
        }
        void finish(boost::beast::error_code& ec) { ec = {}; }

    private:
        value_type& m_body;
    };
};

QByteArray bytes(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

struct RequestParser::Machine {
    beast::request_parser<GrowingBody> parser;
};

RequestParser::RequestParser() : m_machine(std::make_unique<Machine>()) {}
RequestParser::~RequestParser() = default;

Ruled<void> RequestParser::parseHead(QByteArrayView head)
{
    auto& parser = m_machine->parser;
    parser.header_limit(static_cast<std::uint32_t>(head.size() + 1));
    parser.body_limit(boost::none); // checked by us: by Content-Length before reading, else while reading
    boost::beast::error_code ec;
    parser.put({head.data(), static_cast<std::size_t>(head.size())}, ec);
    if (ec || !parser.is_header_done()) {
        return refuse(400, "malformed request");
    }
    const auto& message = parser.get();
    m_request.method = bytes(message.method_string());
    m_request.target = bytes(message.target());
    for (const auto& field : message) {
        m_request.headers.add(bytes(field.name_string()), bytes(field.value()));
    }
    const auto version = message.version() >= 11 ? HttpVersion::V11 : HttpVersion::V10;
    auto framing = http::framing(m_request.headers, version);
    if (!framing) {
        return tl::unexpected<Refusal>(framing.error());
    }
    m_framing = *framing;
    m_keepAlive = version == HttpVersion::V11 && parser.keep_alive();
    parser.eager(true);
    return splitTarget(m_request);
}

Ruled<qsizetype> RequestParser::feedBody(QByteArrayView input, qint64 maxBody)
{
    auto& parser = m_machine->parser;
    qsizetype taken = 0;
    while (taken < input.size() && !parser.is_done()) {
        const auto rest = input.sliced(taken);
        boost::beast::error_code ec;
        const auto used = parser.put({rest.data(), static_cast<std::size_t>(rest.size())}, ec);
        taken += static_cast<qsizetype>(used);
        if (parser.get().body().size() > maxBody) {
            return refuse(413, "body too large");
        }
        if (ec == beast::error::need_more || (!ec && used == 0)) {
            break;
        }
        if (ec) {
            return refuse(400, "malformed body");
        }
    }
    return taken;
}

bool RequestParser::bodyDone() const
{
    return !m_framing.hasBody() || m_machine->parser.is_done();
}

qint64 RequestParser::bodySize() const
{
    return m_machine->parser.get().body().size();
}

Request RequestParser::takeRequest()
{
    m_request.body = std::move(m_machine->parser.get().body());
    return std::move(m_request);
}

} // namespace espalier::http
