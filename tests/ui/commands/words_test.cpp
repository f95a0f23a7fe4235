// Whatever the server may say about commands has words here: read from OPERATIONS.md, so that nothing new is forgotten.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/commands/answer_words.h"
#include "ui/commands/location_picture.h"
#include "ui/commands/reason_words.h"
#include "ui/commands/why_words.h"
#include "ui/common/command_words.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace espalier;
using namespace espalier::ui;

namespace {
// The words of OPERATIONS.md between two marks, without what is explained in parentheses.
QStringList documented(const QString& from, const QString& to)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/src/server/OPERATIONS.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(from);
    const qsizetype end = text.indexOf(to, begin + from.size());
    if (begin < 0 || end < 0) {
        return {};
    }
    text = text.mid(begin + from.size(), end - begin - from.size());
    text.remove(QRegularExpression(QStringLiteral("\\([^)]*\\)")));
    static const QRegularExpression gaps(QStringLiteral("[\\s;:.,]+"));
    return text.split(gaps, Qt::SkipEmptyParts);
}

CommandReason reasonOf(const QString& kind)
{
    return {kind, {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}, 2};
}
} // namespace

class CommandWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasWords()
    {
        QStringList kinds = documented(QStringLiteral("text (English), count}. Kinds:"), QStringLiteral("remarks:"));
        kinds += documented(QStringLiteral("firmware-change-pending; remarks:"),
                            QStringLiteral("What isn't known of a device"));
        kinds.removeAll(QStringLiteral("and"));
        QVERIFY2(kinds.size() >= 23, qPrintable(kinds.join(u' ')));
        for (const QString& kind : std::as_const(kinds)) {
            const QString one = reasonSentence(reasonOf(kind));
            QVERIFY2(!one.contains(kind) || kind == QLatin1String("lost"), qPrintable(kind));
            QVERIFY2(one.endsWith(u'.'), qPrintable(one));
            QVERIFY2(reasonCount(reasonOf(kind)).startsWith(u'2'), qPrintable(kind));
            QVERIFY2(!one.contains(u'%'), qPrintable(one));
        }
    }

    void aReasonFromTheFutureIsShownAsItIs()
    {
        QCOMPARE(reasonSentence(reasonOf(QStringLiteral("moon-phase"))), QStringLiteral("moon-phase"));
    }

    void argumentsNeverStandInForEachOther()
    {
        const CommandReason reason{QStringLiteral("os-too-old"),
                                   {QStringLiteral("%3"), QStringLiteral("%1"), QStringLiteral("17.0")}};
        QCOMPARE(reasonSentence(reason), QStringLiteral("It needs %3 %1; this is 17.0."));
    }

    void howManyItFitsIsSaidWithTheReasons()
    {
        CommandOffer offer;
        offer.offered = true;
        offer.applies = 7;
        offer.of = 9;
        offer.reasons = {{QStringLiteral("not-supervised"), {}, 2}};
        QCOMPARE(fitWords(offer), QStringLiteral("7 of 9"));
        QCOMPARE(fitSentence(offer), QStringLiteral("Applies to 7 of 9: 2 not supervised"));
        offer.of = offer.applies = 1;
        QVERIFY(fitWords(offer).isEmpty());
    }

    void everyPieceOfEvidenceHasWords()
    {
        const QStringList kinds = documented(QStringLiteral("Evidence of `why`:"), QStringLiteral(". next:"));
        QVERIFY2(kinds.size() >= 24, qPrintable(kinds.join(u' ')));
        for (const QString& kind : kinds) {
            Evidence evidence;
            evidence.kind = kind;
            evidence.args = {{QStringLiteral("at"), test::officeNow}, {QStringLiteral("count"), 3}};
            const QString words = evidenceWords(evidence, test::officeNow);
            QVERIFY2(words != kind && words.size() > 15, qPrintable(kind));
            QVERIFY2(!words.contains(u'{') && !words.contains(u'}'), qPrintable(words));
        }
    }

    void everyNextStepHasWords()
    {
        const QStringList steps = documented(QStringLiteral(". next:"), QStringLiteral(".\n\n|"));
        QVERIFY2(steps.size() >= 16, qPrintable(steps.join(u' ')));
        for (const QString& step : steps) {
            Evidence evidence;
            evidence.next = step;
            QVERIFY2(nextStepWords(evidence).isEmpty() == (step == QLatin1String("none")), qPrintable(step));
        }
    }

    void evidenceKeepsWhatADeviceSaidPlain()
    {
        Evidence evidence;
        evidence.kind = QStringLiteral("push-failed");
        evidence.args = {{QStringLiteral("result"), QStringLiteral("{at}\u202e<b>x</b>\n=1+1")},
                         {QStringLiteral("at"), test::officeNow}};
        const QString words = evidenceWords(evidence, test::officeNow);
        QVERIFY(words.contains(QStringLiteral("{at}"))); // not filled in a second time
        QVERIFY(!words.contains(QChar(0x202e)));
        QVERIFY(!words.contains(u'\n'));
    }

    void everyStateHasItsOwnWords()
    {
        QSet<QString> words;
        const auto of = [](QJsonObject command) { return commandCondition(command).words; };
        for (const char* state : {"queued", "sent", "notnow", "acknowledged", "error", "format_error", "cancelled",
                                  "expired", "unconfirmed"}) {
            words.insert(of({{QStringLiteral("state"), QLatin1String(state)}}));
        }
        const QString queued = QStringLiteral("queued");
        words.insert(of({{QStringLiteral("state"), queued},
                         {QStringLiteral("held"), QJsonObject{{QStringLiteral("until"), test::officeNow}}}}));
        words.insert(of(
            {{QStringLiteral("state"), queued}, {QStringLiteral("held"), QJsonObject{{QStringLiteral("order"), 7}}}}));
        words.insert(of({{QStringLiteral("state"), queued}, {QStringLiteral("pushed_at"), test::officeNow}}));
        words.insert(of({{QStringLiteral("state"), QStringLiteral("error")},
                         {QStringLiteral("error_chain"),
                          QJsonArray{QJsonObject{{QStringLiteral("code"), 12021},
                                                 {QStringLiteral("domain"), QStringLiteral("MCMDMErrorDomain")}}}}}));
        QCOMPARE(words.size(), 13);
    }

    void onlyWhatTheDeviceHasNotCanBeCalledOff()
    {
        QVERIFY(isCancellableCommand(QStringLiteral("queued")));
        QVERIFY(isCancellableCommand(QStringLiteral("notnow")));
        QVERIFY(!isCancellableCommand(QStringLiteral("sent")));
        QVERIFY(!isCancellableCommand(QStringLiteral("acknowledged")));
    }

    void anErrorThatAppleDocumentsIsExplained()
    {
        const QJsonObject lost{{QStringLiteral("code"), 12078},
                               {QStringLiteral("domain"), QStringLiteral("MCMDMErrorDomain")},
                               {QStringLiteral("text"), QStringLiteral("The device is in Lost Mode.")}};
        QVERIFY(errorMeaning(lost).contains(QStringLiteral("End that first")));
        QVERIFY(
            errorLines({{QStringLiteral("error_chain"), QJsonArray{lost}}}).first().contains(QStringLiteral("12078")));
        QVERIFY(errorMeaning({{QStringLiteral("code"), 1}, {QStringLiteral("domain"), QStringLiteral("X")}}).isEmpty());
    }

    void secretsAreForAdminsAndThatIsSaid()
    {
        QVERIFY(notShownWords({ErrorCode::Refused, QStringLiteral("no [not-permitted]")}, false)
                    .startsWith(QStringLiteral("Only an admin")));
        QCOMPARE(notShownWords({ErrorCode::NotFound, QString()}, true),
                 QStringLiteral("The device hasn’t answered yet."));
    }

    void placesAreDrawnWhereTheyAre()
    {
        const DevicePlace here{0, 60, 179.999, {}, {}};
        const DevicePlace east{0, 60.001, -179.999, {}, {}};
        const QPointF metres = metresFrom(here, east);
        QVERIFY2(std::abs(metres.x() - 111.3) < 1,
                 "over the date line it is a short way, and half as long at 60° north");
        QVERIFY(std::abs(metres.y() - 111.3) < 1);
        QCOMPARE(scaleLength(999), 500.0);
        QCOMPARE(scaleLength(100), 100.0);
        QCOMPARE(scaleLength(47), 20.0);
        QCOMPARE(coordinateWords({0, -33.5, 70.25, {}, {}}), QStringLiteral("33.50000° S, 70.25000° E"));
    }
};

ESPALIER_TEST(CommandWordsTest);
#include "words_test.moc"
