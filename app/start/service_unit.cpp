#include "app/start/service_unit.h"

#include <algorithm>

namespace espalier::app {

namespace {

const QString dataMark = QStringLiteral("X-Espalier-Data="); // systemd leaves X-… keys alone

Result<> checkPath(const QString& path)
{
    const bool isPlain = std::all_of(path.begin(), path.end(), [](QChar c) { return c.isPrint(); });
    if (!path.startsWith(QLatin1Char('/')) || !isPlain) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no service can use the path “%1”").arg(path));
    }
    return {};
}

// "%" begins a specifier everywhere.
QString literal(QString text)
{
    return text.replace(QLatin1Char('%'), QLatin1String("%%"));
}

// One word of a command line, where "$" begins a variable.
QString word(const QString& text)
{
    QString quoted = literal(text);
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    quoted.replace(QLatin1Char('$'), QLatin1String("$$"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace

Result<QString> serviceUnitText(const ServiceUnit& unit)
{
    TRY(checkPath(unit.program));
    TRY(checkPath(unit.data));
    const bool isSystem = unit.scope == ServiceScope::System;
    if (isSystem && unit.passphraseFile.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a service of the machine has no keychain: it needs a passphrase file"));
    }
    QStringList lines{
        QStringLiteral("# Made by Espalier. Removed and made anew by “espalierctl service”."),
        QStringLiteral("[Unit]"),
        QStringLiteral("Description=Espalier, Apple device management"),
    };
    if (isSystem) {
        lines += {QStringLiteral("Wants=network-online.target"), QStringLiteral("After=network-online.target")};
    }
    lines += {
        dataMark + literal(unit.data),
        QString(),
        QStringLiteral("[Service]"),
        QStringLiteral("Type=exec"),
        QStringLiteral("ExecStart=%1 --data %2").arg(word(unit.program), word(unit.data)),
        QStringLiteral("Restart=on-failure"),
        QStringLiteral("RestartSec=10"),
        QStringLiteral("TimeoutStopSec=30"), // pushes and answers under way are brought to their end
        QStringLiteral("UMask=0077"),
        QStringLiteral("NoNewPrivileges=yes"),
        QStringLiteral("LimitNOFILE=65536"), // a descriptor per connected device
    };
    if (!unit.passphraseFile.isEmpty()) {
        TRY(checkPath(unit.passphraseFile));
        lines += {QStringLiteral("LoadCredential=passphrase:%1").arg(literal(unit.passphraseFile)),
                  QStringLiteral("Environment=ESPALIER_PASSPHRASE_FILE=%d/passphrase")};
    }
    if (isSystem) {
        // Backups may be kept anywhere, so only the system itself is closed to it.
        lines += {QStringLiteral("User=%1").arg(literal(unit.user)), QStringLiteral("ProtectSystem=full"),
                  QStringLiteral("PrivateTmp=yes"), QStringLiteral("AmbientCapabilities=CAP_NET_BIND_SERVICE")};
    }
    lines += {QString(), QStringLiteral("[Install]"),
              isSystem ? QStringLiteral("WantedBy=multi-user.target") : QStringLiteral("WantedBy=default.target"),
              QString()};
    return lines.join(QLatin1Char('\n'));
}

QString dataOfServiceUnit(const QString& text)
{
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(dataMark)) {
            return line.mid(dataMark.size()).replace(QLatin1String("%%"), QLatin1String("%"));
        }
    }
    return {};
}

} // namespace espalier::app
