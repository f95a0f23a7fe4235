#include "http/listener.h"

namespace espalier::http {

namespace {
bool fits(const QByteArray& pattern, QByteArrayView path)
{
    if (pattern.endsWith("/*")) {
        const auto prefix = QByteArrayView(pattern).chopped(1);
        return path.size() > prefix.size() && path.startsWith(prefix);
    }
    return path == pattern;
}

bool serves(const QByteArray& routeMethod, QByteArrayView method)
{
    return method == routeMethod || (method == "HEAD" && routeMethod == "GET");
}
} // namespace

void RouteTable::add(Route route)
{
    m_routes.push_back(std::move(route));
}

// Exact paths win over "/*", longer prefixes over shorter ones.
RouteTable::Match RouteTable::match(QByteArrayView method, QByteArrayView path) const
{
    Match match;
    QList<QByteArray> allowed;
    qsizetype best = -1;
    for (const auto& route : m_routes) {
        if (!fits(route.path, path)) {
            continue;
        }
        match.miss = Miss::MethodNotAllowed;
        allowed.append(route.method);
        if (route.method == "GET") {
            allowed.append("HEAD");
        }
        const qsizetype rank = route.path.endsWith("/*") ? route.path.size() : 1'000'000;
        if (serves(route.method, method) && rank > best) {
            match.route = &route;
            best = rank;
        }
    }
    if (match.route == nullptr) {
        match.allow = allowed.join(", ");
    }
    return match;
}

} // namespace espalier::http
