#include "ui/common/distinguished_name.h"

#include "ui/common/device_text.h"

#include <QHash>

namespace espalier::ui {

namespace {
int hexDigit(QChar c)
{
    return static_cast<int>(QStringLiteral("0123456789abcdef").indexOf(c.toLower()));
}

// Attribute → first value; escapes of RFC 4514 are resolved.
QHash<QString, QString> attributes(const QString& name)
{
    QHash<QString, QString> found;
    QString attribute;
    QByteArray value; // UTF-8, since escaped bytes are
    bool inValue = false;
    const auto finish = [&] {
        const QString key = attribute.trimmed().toUpper();
        if (inValue && !found.contains(key)) {
            found.insert(key, QString::fromUtf8(value).trimmed());
        }
        attribute.clear();
        value.clear();
        inValue = false;
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (c == QLatin1Char('\\') && i + 1 < name.size()) {
            const int high = hexDigit(name.at(i + 1));
            const int low = i + 2 < name.size() ? hexDigit(name.at(i + 2)) : -1;
            const bool byte = high >= 0 && low >= 0;
            value += byte ? QByteArray(1, static_cast<char>(high * 16 + low)) : QString(name.at(i + 1)).toUtf8();
            i += byte ? 2 : 1;
        } else if (c == QLatin1Char(',') || c == QLatin1Char('+')) {
            finish();
        } else if (!inValue && c == QLatin1Char('=')) {
            inValue = true;
        } else if (inValue) {
            value += QString(c).toUtf8();
        } else {
            attribute += c;
        }
    }
    finish();
    return found;
}
} // namespace

QString certificateName(const QString& distinguishedName)
{
    const QHash<QString, QString> parts = attributes(distinguishedName);
    const QString name = parts.value(QStringLiteral("CN"));
    const QString organization = parts.value(QStringLiteral("O"));
    if (name.isEmpty()) {
        return visibleText(distinguishedName);
    }
    const bool said = organization.isEmpty() || name.contains(organization, Qt::CaseInsensitive);
    return visibleText(said ? name : name + QStringLiteral(", ") + organization);
}

} // namespace espalier::ui
