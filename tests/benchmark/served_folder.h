// A real espalierd on a fresh data folder, for one run; stopped and removed at the end.
#pragma once

#include "base/result.h"
#include "server/socket_control.h"

#include <QProcess>
#include <QTemporaryDir>

namespace espalier::benchmark {

class ServedFolder {
public:
    [[nodiscard]] Result<> start(const QStringList& moreArguments = {});
    void useProgram(const QString& espalierd) { m_program = espalierd; } // instead of the one beside
    void stop();                                                         // and keeps the folder
    ~ServedFolder();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] Result<QJsonValue> call(const QString& operation, const QJsonObject& arguments = {});
    [[nodiscard]] double cpuSeconds() const;    // of the server, user and system
    [[nodiscard]] qint64 peakKilobytes() const; // resident

private:
    QTemporaryDir m_folder;
    QString m_program = QStringLiteral(BINARY_ROOT "/bin/espalierd");
    QProcess m_server;
    server::SocketControl m_control;
    quint16 m_port = 0;
};

} // namespace espalier::benchmark
