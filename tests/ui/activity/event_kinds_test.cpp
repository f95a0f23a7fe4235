// Whatever the server writes into its log has a sentence. The kinds are read off the server's sources, so that a new
// one without words is noticed here and not by a person.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace espalier;
using namespace espalier::ui;

namespace {

// Texts of the same shape in files that write to the log.
bool isSomethingElse(const QString& text)
{
    static const QSet<QString> others{
        QStringLiteral("catalogue.json"),      QStringLiteral("espalier.mdm"),   QStringLiteral("owner.name"),
        QStringLiteral("owner.email"),         QStringLiteral("custom."),        QStringLiteral("profile.name"),
        QStringLiteral("profile.description"), QStringLiteral("profile.someone")};
    return others.contains(text);
}

// Kinds that are put together from a state.
QStringList statesAfter(const QString& beginning)
{
    static const QMap<QString, QStringList> states{
        {QStringLiteral("command."),
         {QStringLiteral("acknowledged"), QStringLiteral("error"), QStringLiteral("format_error")}},
        {QStringLiteral("device."),
         {QStringLiteral("checked_out"), QStringLiteral("unenrolled"), QStringLiteral("erased")}},
        {QStringLiteral("quarantine."), {QStringLiteral("accepted"), QStringLiteral("rejected")}},
    };
    return states.value(beginning);
}

QStringList kindsIn(const QString& source)
{
    static const QRegularExpression dotted(QStringLiteral("\"([a-z_]+\\.[a-z_]*)\""));
    // An operation's name, a value put into a property list, and what something is compared with or ends in.
    static const QRegularExpression notWritten(
        QStringLiteral("(\\b(add|reading)\\(|\\.set\\([^,]+,|==|!=|\\+)\\s*((QStringLiteral|QLatin1String)\\()?$"));
    QStringList kinds;
    auto found = dotted.globalMatch(source);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString text = match.captured(1);
        const QString before = source.left(match.capturedStart()).right(100);
        if (isSomethingElse(text) || notWritten.match(before).hasMatch()) {
            continue;
        }
        if (!text.endsWith(QLatin1Char('.'))) {
            kinds << text;
            continue;
        }
        const QStringList states = statesAfter(text);
        kinds << (states.isEmpty() ? QStringList{text} : QStringList());
        for (const QString& state : states) {
            kinds << text + state;
        }
    }
    return kinds;
}

} // namespace

class EventKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindTheServerWritesHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        QMap<QString, QString> kinds; // and a file that writes it
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/src"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            if (source.contains(QLatin1String("audit::append"))) {
                for (const QString& kind : kindsIn(source)) {
                    kinds.insert(kind, files.fileName());
                }
            }
        }
        QVERIFY(kinds.size() > 50);
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            QTest::newRow(qPrintable(kind.key() + QStringLiteral(" in ") + kind.value())) << kind.key();
        }
    }
    void everyKindTheServerWritesHasWords()
    {
        QFETCH(const QString, kind);
        test::FakeControl control;
        const NameBook names(control);
        const EventWords words =
            eventWords({{QStringLiteral("kind"), kind}, {QStringLiteral("subject"), QStringLiteral("7")}}, names);
        QVERIFY(!words.sentence.isEmpty());
        QVERIFY2(words.sentence != kind, "no words in ui/activity/event_words.cpp");
        QVERIFY(!words.sentence.contains(QStringLiteral("%1")));
    }

    void aLoadedSchemaIsToldWithItsRelease()
    {
        test::FakeControl control;
        const NameBook names(control);
        const auto told = [&names](const char* kind, const QJsonObject& arguments) {
            return eventWords({{QStringLiteral("kind"), QLatin1String(kind)},
                               {QStringLiteral("subject_kind"), QStringLiteral("catalogue")},
                               {QStringLiteral("subject"), QString()},
                               {QStringLiteral("arguments"), arguments}},
                              names)
                .sentence;
        };
        QVERIFY(told("catalogue.loaded",
                     {{QStringLiteral("release"), QStringLiteral("28.1")}, {QStringLiteral("entries"), 302}})
                    .contains(QStringLiteral("28.1")));
        QVERIFY(told("catalogue.unloaded", {}).contains(QStringLiteral("catalogue")));
    }
};

ESPALIER_TEST(EventKindsTest);
#include "event_kinds_test.moc"
