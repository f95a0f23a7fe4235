#include "tests/support/hostile_requests.h"

namespace espalier::test {

namespace {

QByteArray getWith(const QByteArray& path, const QByteArray& fields)
{
    return "GET " + path + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray putWith(const QByteArray& path, const QByteArray& fields, const QByteArray& body)
{
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

QList<HostileRequest> framing(const QByteArray& put)
{
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
    return {
        {"content-length-and-chunked",
         putWith(put, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled), 400},
        {"chunked-and-content-length",
         putWith(put, "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n" + smuggled), 400},
        {"two-different-lengths", putWith(put, "Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"), 400},
        {"two-equal-lengths", putWith(put, "Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {"length-list", putWith(put, "Content-Length: 5, 5\r\n", "hello"), 400},
        {"length-plus", putWith(put, "Content-Length: +5\r\n", "hello"), 400},
        {"length-minus", putWith(put, "Content-Length: -5\r\n", "hello"), 400},
        {"length-hex", putWith(put, "Content-Length: 0x5\r\n", "hello"), 400},
        {"length-space-inside", putWith(put, "Content-Length: 1 0\r\n", "hello"), 400},
        {"length-empty", putWith(put, "Content-Length:\r\n", "hello"), 400},
        {"length-overflow", putWith(put, "Content-Length: 18446744073709551621\r\n", "hello"), 400},
        {"length-of-a-hundred-gigabytes", putWith(put, "Content-Length: 100000000000\r\n", "hello"), 413},
        {"encoding-gzip-chunked", putWith(put, "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 400},
        {"encoding-chunked-twice",
         putWith(put, "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"encoding-chunked-list", putWith(put, "Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 400},
        {"encoding-identity", putWith(put, "Transfer-Encoding: identity\r\n", "hello"), 400},
        {"encoding-unknown", putWith(put, "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 400},
        {"encoding-vertical-tab",
         putWith(put,
                 "Transfer-Encoding: \x0b"
                 "chunked\r\n",
                 "0\r\n\r\n"),
         400},
        {"encoding-space-before-colon", putWith(put, "Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), 400},
        {"encoding-in-http-1.0",
         "PUT " + put + " HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunk-size-not-hex", putWith(put, "Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk-size-negative", putWith(put, "Transfer-Encoding: chunked\r\n", "-1\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk-size-overflow",
         putWith(put, "Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunk-without-line-end", putWith(put, "Transfer-Encoding: chunked\r\n", "5\r\nhelloX\r\n0\r\n\r\n"), 400},
        {"chunk-extension-without-end", putWith(put, "Transfer-Encoding: chunked\r\n", "5;" + QByteArray(40'000, 'a')),
         400},
        {"chunk-trailers-without-end",
         putWith(put, "Transfer-Encoding: chunked\r\n", "0\r\n" + QByteArray("X-A: b\r\n").repeated(8'000)), 400},
        {"chunked-body-too-large",
         putWith(put, "Transfer-Encoding: chunked\r\n",
                 (QByteArray("10000\r\n") + QByteArray(0x10000, 'a') + "\r\n").repeated(256)),
         413},
        {"unknown-expect", putWith(put, "Content-Length: 5\r\nExpect: a-miracle\r\n", "hello"), 417},
    };
}

QList<HostileRequest> fields(const QByteArray& get)
{
    const QByteArray host = "Host: localhost\r\n";
    return {
        {"no-host", getWith(get, ""), 400},
        {"two-hosts", getWith(get, "Host: localhost\r\nHost: other\r\n"), 400},
        {"empty-host", getWith(get, "Host: \r\n"), 400},
        {"host-with-path", getWith(get, "Host: localhost/evil\r\n"), 400},
        {"host-with-user", getWith(get, "Host: user@localhost\r\n"), 400},
        {"host-with-two-ports", getWith(get, "Host: localhost:1:2\r\n"), 400},
        {"host-port-not-a-number", getWith(get, "Host: localhost:http\r\n"), 400},
        {"host-with-space", getWith(get, "Host: local host\r\n"), 400},
        {"folded-line", getWith(get, host + "X-A: b\r\n c\r\n"), 400},
        {"folded-with-tab", getWith(get, host + "X-A: b\r\n\tc\r\n"), 400},
        {"space-first", " " + getWith(get, host), 400},
        {"bare-line-feed", "GET " + get + " HTTP/1.1\nHost: localhost\n\n", 400},
        {"bare-line-feed-in-field", getWith(get, host + "X-A: b\nX-B: c\r\n"), 400},
        {"bare-carriage-return", getWith(get, host + "X-A: b\rX-B: c\r\n"), 400},
        {"nul-in-value", getWith(get, host + QByteArray("X-A: b\0c\r\n", 10)), 400},
        {"nul-in-name", getWith(get, host + QByteArray("X\0A: b\r\n", 8)), 400},
        {"control-character", getWith(get, host + "X-A: \x01\r\n"), 400},
        {"no-colon", getWith(get, host + "nothing here\r\n"), 400},
        {"empty-name", getWith(get, host + ": value\r\n"), 400},
        {"name-with-space", getWith(get, host + "X A: b\r\n"), 400},
        {"space-before-colon", getWith(get, host + "X-A : b\r\n"), 400},
        {"name-not-ascii", getWith(get, host + "X-\xC3\xA4: b\r\n"), 400},
        {"thousand-fields", getWith(get, host + QByteArray("A: b\r\n").repeated(1'000)), 431},
        {"huge-field", getWith(get, host + "A: " + QByteArray(200'000, 'b') + "\r\n"), 431},
        {"endless-request-line", "GET /" + QByteArray(200'000, 'a'), 414},
    };
}

QList<HostileRequest> targets(const QByteArray& get)
{
    const QByteArray host = "Host: localhost\r\n";
    return {
        {"absolute-other-host", getWith("https://other" + get, host), 400},
        {"absolute-other-scheme", getWith("http://localhost" + get, host), 400},
        {"absolute-user", getWith("https://me@localhost" + get, host), 400},
        {"authority-form", "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"no-slash", getWith("hello", host), 400},
        {"dots", getWith("/a/../hello", host), 400},
        {"dots-at-the-end", getWith("/a/..", host), 400},
        {"dots-encoded", getWith("/a/%2e%2E/hello", host), 400},
        {"dots-behind-encoded-slash", getWith("/a%2f..%2fhello", host), 400},
        {"nul-encoded", getWith(get + "%00", host), 400},
        {"line-feed-encoded", getWith(get + "%0a", host), 400},
        {"percent-alone", getWith(get + "%", host), 400},
        {"percent-not-hex", getWith(get + "%zz", host), 400},
        {"space-in-target", "GET " + get + " x HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"two-spaces", "GET  " + get + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"not-ascii", getWith(get + "\xC3\xA4", host), 400},
        {"fragment", getWith(get + "#x", host), 400},
        {"long-target", getWith(get + "?" + QByteArray(9'000, 'a'), host), 414},
        {"no-version", "GET " + get + "\r\nHost: localhost\r\n\r\n", 400},
        {"version-0.9", "GET " + get + " HTTP/0.9\r\nHost: localhost\r\n\r\n", 400},
        {"version-2.0", "GET " + get + " HTTP/2.0\r\nHost: localhost\r\n\r\n", 400},
        {"http2-preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
        {"method-not-a-token", "G@T " + get + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"empty-method", " " + get + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        {"binary", QByteArray::fromHex("0001020304050607fffefdfc0d0a0d0a"), 400},
    };
}

} // namespace

QList<HostileRequest> hostileRequests(const QByteArray& getPath, const QByteArray& putPath)
{
    return framing(putPath) + fields(getPath) + targets(getPath);
}

} // namespace espalier::test
