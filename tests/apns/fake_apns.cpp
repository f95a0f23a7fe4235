#include "tests/apns/fake_apns.h"

#include "tests/apns/fleet.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace espalier::test {

FakeApns::FakeApns(const QByteArrayList& script)
{
    std::signal(SIGPIPE, SIG_IGN);
    for (QByteArray line : script) {
        line.replace('\'', '"');
        if (const auto added = m_script.add(QJsonDocument::fromJson(line).object()); !added) {
            qFatal("%s: %s", line.constData(), qPrintable(added.error().what));
        }
    }
    const auto port = m_server.start(QStringLiteral("127.0.0.1:0"), device::StateFolder(m_folder.path()));
    if (!port) {
        qFatal("%s", qPrintable(port.error().what));
    }
    m_port = static_cast<quint16>(*port);
}

FakeApns::~FakeApns()
{
    m_server.stop();
}

QByteArray FakeApns::caPem() const
{
    QFile file(m_folder.filePath(QStringLiteral("apns-ca.pem")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QByteArray> FakeApns::delivered() const
{
    const std::lock_guard lock(m_mutex);
    return m_delivered;
}

std::optional<device::PushTarget> FakeApns::find(const QByteArray& token)
{
    return token.startsWith(Fleet::token(0).left(32)) ? std::optional(device::PushTarget{testTopic, true, 0})
                                                      : std::nullopt;
}

void FakeApns::deliver(const QByteArray& token, const QString&)
{
    const std::lock_guard lock(m_mutex);
    m_delivered.insert(token);
}

std::optional<device::PushBehaviour> FakeApns::scripted()
{
    ++m_pushes;
    return m_script.nextPush();
}

std::optional<device::ConnectionBehaviour> FakeApns::scriptedConnection()
{
    ++m_connections;
    return m_script.nextConnection();
}

} // namespace espalier::test
