#include "ui/common/step_words.h"

#include "tests/support/test.h"

using namespace espalier;

class StepWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatACommandWaitedForIsSaid()
    {
        const auto words = [](const char* kind, const char* note = "") {
            const auto step = ui::queuedStep({{QStringLiteral("state"), QStringLiteral("queued")},
                                              {QStringLiteral("kind"), QLatin1String(kind)},
                                              {QStringLiteral("note"), QLatin1String(note)}});
            return step ? step->words : QString();
        };
        QVERIFY(words("held", "30").contains(QStringLiteral("30")));
        QVERIFY(words("approved", "Ben").contains(QStringLiteral("Ben")));
        QStringList all;
        for (const char* kind :
             {"held", "released", "awaiting-approver", "approved", "awaiting-admission", "admitted", "pushed"}) {
            QVERIFY2(!words(kind).isEmpty(), kind);
            QVERIFY2(!all.contains(words(kind)), kind);
            all.append(words(kind));
        }
        for (const char* kind : {"", "again", "late", "called-off"}) { // which the state tells
            QVERIFY2(words(kind).isEmpty(), kind);
        }
    }
};

ESPALIER_TEST(StepWordsTest);
#include "step_words_test.moc"
