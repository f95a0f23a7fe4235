#include "ui/server/ending_row.h"

#include "ui/common/device_text.h"
#include "ui/common/ending_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct EndingRowWords {
    Q_DECLARE_TR_FUNCTIONS(EndingRow)
};

constexpr int linksApart = 2;

struct Row {
    QString kind;
    QString subject;
    QString detail;
    QString state;
    int count = 0;
    bool renewsItself = false;

    [[nodiscard]] bool is(const char* what) const { return kind == QLatin1String(what); }
    [[nodiscard]] bool isFine() const { return state == QLatin1String("ok") || state == QLatin1String("coming"); }
};

QString title(const Row& row)
{
    if (row.is("identity")) {
        return row.count == 1 ? EndingRowWords::tr("Identity of %1").arg(quoted(row.subject))
                              : EndingRowWords::tr("Identities of %n device(s)", nullptr, row.count);
    }
    if (row.is("link")) {
        return EndingRowWords::tr("Enrollment link %1").arg(quoted(row.subject));
    }
    return row.is("links") ? EndingRowWords::tr("%n open enrollment link(s)", nullptr, row.count)
                           : endingName(row.kind);
}

QString words(const Row& row)
{
    const QString subject = visibleText(row.subject);
    if (row.is("push_certificate")) {
        return EndingRowWords::tr("Wakes every device. Renewed by hand, with the Apple account it was made with.");
    }
    if (row.is("vendor_certificate")) {
        return EndingRowWords::tr(
                   "%1 · signs the request when the push certificate is renewed. Apple’s developer site gives the "
                   "next one.")
            .arg(subject);
    }
    if (row.is("tls")) {
        return !row.renewsItself ? EndingRowWords::tr("%1 · devices refuse the connection without it").arg(subject)
               : row.isFine()
                   ? EndingRowWords::tr("%1 · renews itself a month before").arg(subject)
                   : EndingRowWords::tr("%1 · should have renewed itself; the log says why not").arg(subject);
    }
    if (row.is("signing")) {
        return row.isFine() ? EndingRowWords::tr("%1 · renews itself a month before").arg(subject)
                            : EndingRowWords::tr("%1 · should have renewed itself; the log says why not").arg(subject);
    }
    if (row.is("ca")) {
        return EndingRowWords::tr("%1 · every identity that it gave ends with it").arg(subject);
    }
    if (row.is("trusted_ca")) {
        return EndingRowWords::tr("%1 · identities from there are refused then. Trust its successor before.")
            .arg(subject);
    }
    if (row.is("identity")) {
        return row.count == 1 ? EndingRowWords::tr("It gets a new one when it enrolls again.")
                              : EndingRowWords::tr("%1 is the first. They get new ones when they enroll again.")
                                    .arg(quoted(row.detail));
    }
    return row.is("link")
               ? EndingRowWords::tr("For %1; nobody can enroll through it after that.").arg(quoted(row.detail))
               : EndingRowWords::tr("The first closes then. Nobody can enroll through one that is closed.");
}

QString action(const Row& row)
{
    if (row.is("push_certificate")) {
        return EndingRowWords::tr("Renew…");
    }
    if (row.is("tls") && !row.renewsItself) {
        return EndingRowWords::tr("Replace…");
    }
    const bool isPlace = row.is("link") || row.is("links") || (row.is("identity") && !row.isFine());
    return isPlace ? EndingRowWords::tr("Show") : QString();
}

} // namespace

ActionRow endingRow(const QJsonObject& expiry, int index, qint64 now)
{
    const auto text = [&expiry](const char* key) { return expiry.value(QLatin1String(key)).toString(); };
    const Row what{text("kind"),
                   text("subject"),
                   text("detail"),
                   text("state"),
                   expiry.value(QLatin1String("count")).toInt(),
                   text("remedy") == QLatin1String("automatic")};
    ActionRow row;
    row.id = QString::number(index);
    row.state = endingState(what.kind, what.state);
    row.title = title(what);
    row.words = words(what);
    row.evidence = endWords(expiry.value(QLatin1String("ends_at")).toInteger(), now);
    row.action = action(what);
    return row;
}

QJsonArray withLinksTogether(const QJsonArray& list)
{
    int links = 0;
    for (const QJsonValue& row : list) {
        links += row[QStringLiteral("kind")].toString() == QLatin1String("link") ? 1 : 0;
    }
    if (links <= linksApart) {
        return list;
    }
    QJsonArray together;
    bool isFirst = true;
    for (const QJsonValue& value : list) {
        QJsonObject row = value.toObject();
        if (row.value(QLatin1String("kind")).toString() == QLatin1String("link")) {
            if (!std::exchange(isFirst, false)) {
                continue;
            }
            row[QLatin1String("kind")] = QStringLiteral("links");
            row[QLatin1String("count")] = links;
        }
        together.append(row);
    }
    return together;
}

} // namespace espalier::ui
