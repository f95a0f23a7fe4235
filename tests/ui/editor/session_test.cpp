#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/editor/put_path.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::Editing;

namespace {
const QString ssid = QStringLiteral("PayloadContent/0/SSID");
}

class EditorSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditReachesTheTextAndUndoGivesTheBytesBack()
    {
        Editing editing;
        const QByteArray before = editing.session.document().text();
        QVERIFY(editing.put(ssid, QStringLiteral("Guest & co")));
        QVERIFY(editing.session.document().text().contains("<string>Guest &amp; co</string>"));
        QVERIFY(editing.session.isDraft());
        editing.session.history().undo();
        QCOMPARE(editing.session.document().text(), before);
        QVERIFY(!editing.session.isDraft());
        editing.session.history().redo();
        QCOMPARE(editing.text(ssid), QStringLiteral("Guest & co"));
    }

    void typingIsOneStepUntilSomethingElseHappens()
    {
        Editing editing;
        const auto typing = EditorSession::Merge::Typing;
        for (const char* text : {"OfficeA", "OfficeAB", "OfficeABC"}) {
            editing.put(ssid, QString::fromLatin1(text), typing);
        }
        QCOMPARE(editing.session.history().count(), 1);
        editing.put(QStringLiteral("PayloadContent/0/Names/0"), QStringLiteral("one1"), typing);
        QCOMPARE(editing.session.history().count(), 2);
        editing.session.endTyping();
        editing.put(QStringLiteral("PayloadContent/0/Names/0"), QStringLiteral("one12"), typing);
        QCOMPARE(editing.session.history().count(), 3);
        editing.session.history().undo();
        editing.session.history().undo();
        editing.session.history().undo();
        QCOMPARE(editing.session.document().text(), test::sampleText());
    }

    void typingBackToWhatWasIsNoStep()
    {
        Editing editing;
        editing.put(ssid, QStringLiteral("OfficeX"), EditorSession::Merge::Typing);
        editing.put(ssid, QStringLiteral("Office"), EditorSession::Merge::Typing);
        QCOMPARE(editing.session.history().count(), 0);
        QVERIFY(!editing.session.isDraft());
    }

    void everyChangeIsKeptAndUndoneOnesToo()
    {
        Editing editing;
        editing.put(ssid, QStringLiteral("A"));
        const QByteArray once = editing.session.document().text();
        editing.put(ssid, QStringLiteral("B"));
        editing.session.history().undo();
        QCOMPARE(editing.draft->splices.size(), 3);
        QByteArray text = test::sampleText();
        for (const profiles::Splice& splice : std::as_const(editing.draft->splices)) {
            QVERIFY(splice.applyTo(text).has_value());
        }
        QCOMPARE(text, once);
        QVERIFY(editing.session.isKept());
    }

    void whatIsUndoneToTheSavedVersionLeavesNoDraft()
    {
        Editing editing;
        editing.session.saved(7, 4);
        const int before = editing.draft->discarded;
        editing.put(ssid, QStringLiteral("A"));
        QCOMPARE(editing.draft->discarded, before);
        editing.session.history().undo();
        QVERIFY(!editing.session.isDraft());
        QCOMPARE(editing.draft->discarded, before + 1);
        editing.session.history().redo();
        QVERIFY(editing.session.isDraft());
        QVERIFY(editing.session.isKept());
    }

    void aDraftThatCantBeWrittenIsSaidAndEditingGoesOn()
    {
        Editing editing;
        editing.draft->refuses = true;
        QVERIFY(editing.put(ssid, QStringLiteral("A")));
        QVERIFY(!editing.session.isKept());
        editing.draft->refuses = false;
        QVERIFY(editing.put(ssid, QStringLiteral("B")));
        QVERIFY(editing.session.isKept());
    }

    // A large draft is written beside the typing, so what became of it is known only afterwards.
    void aDraftThatWasNotWrittenIsSaidWithoutTypingOn()
    {
        Editing editing;
        editing.draft->refusesLater = true;
        QVERIFY(editing.put(ssid, QStringLiteral("A")));
        QVERIFY(editing.session.isKept());
        QSignalSpy said(&editing.session, &ui::EditorSession::stateChanged);
        QVERIFY(said.wait(20'000));
        QVERIFY(!editing.session.isKept());
    }

    void savingEndsTheDraft()
    {
        Editing editing;
        editing.put(ssid, QStringLiteral("A"));
        editing.session.saved(7, 4);
        QVERIFY(!editing.session.isDraft());
        QCOMPARE(editing.session.profile().version, 4);
        QCOMPARE(editing.draft->discarded, 1);
        QCOMPARE(editing.draft->subject, ui::draftSubject(7)); // what follows is a draft of that version
        QCOMPARE(editing.draft->base, 4);
        editing.session.history().undo(); // goes back behind the saved version
        QVERIFY(editing.session.isDraft());
    }

    void whatWasTypedWhileItWasSavedIsADraftOfTheNextVersion()
    {
        Editing editing;
        editing.put(ssid, QStringLiteral("A"));
        profiles::EditableDocument kept = editing.session.document();
        kept.saved();
        editing.put(ssid, QStringLiteral("B"));
        editing.session.saved(7, 4, kept);
        QVERIFY(editing.session.isDraft());
        QCOMPARE(editing.session.profile().version, 4);
        QCOMPARE(editing.session.document().openedText(), kept.text());
        QCOMPARE(editing.draft->discarded, 0);
        QCOMPARE(editing.draft->base, 4);
        QCOMPARE(editing.draft->kept, 1);
        editing.session.history().undo(); // what was saved
        QVERIFY(!editing.session.isDraft());
    }

    void anEditThatDoesNotFitIsToldAndChangesNothing()
    {
        Editing editing;
        QSignalSpy refused(&editing.session, &EditorSession::refused);
        QVERIFY(!editing.put(ssid, QString(QChar(0x01))));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(editing.session.document().text(), test::sampleText());
        QCOMPARE(editing.session.history().count(), 0);
    }

    void missingDictionariesOnTheWayAreMade()
    {
        Editing editing;
        QVERIFY(editing.put(QStringLiteral("PayloadContent/0/Client/Server/Port"), 443));
        QCOMPARE(editing.text(QStringLiteral("PayloadContent/0/Client/Server/Port")), QStringLiteral("443"));
        QVERIFY(editing.put(QStringLiteral("PayloadContent/0/Servers/0/Host"), QStringLiteral("a")));
        QCOMPARE(editing.text(QStringLiteral("PayloadContent/0/Servers/0/Host")), QStringLiteral("a"));
        QCOMPARE(editing.session.history().count(), 2);
        editing.session.history().setIndex(0);
        QCOMPARE(editing.session.document().text(), test::sampleText());
    }

    void problemsFollowTheDocument()
    {
        Editing editing;
        QTRY_VERIFY(editing.session.areProblemsCurrent());
        const auto missing = [&editing] {
            const auto& all = editing.session.problems();
            return std::any_of(all.begin(), all.end(), [](const profiles::Problem& problem) {
                return problem.rule == profiles::Rule::RequiredMissing &&
                       problem.path.last().key == QLatin1String("SSID");
            });
        };
        QVERIFY(!missing());
        editing.session.edit(profiles::remove(editing.session.document(), editing.node(ssid)), ssid);
        QTRY_VERIFY(missing());
        editing.session.history().undo();
        QTRY_VERIFY(!missing());
    }

    void aLargeDocumentIsJudgedInAnotherThread()
    {
        QByteArray text = test::sampleText();
        const QByteArray filler = "<key>Filler</key><string>" + QByteArray(700'000, 'x') + "</string>";
        text.replace("<key>PayloadVersion</key>", filler + "<key>PayloadVersion</key>");
        Editing editing(text);
        QTRY_VERIFY(editing.session.areProblemsCurrent());
        const auto before = editing.session.problems().size();
        editing.put(QStringLiteral("PayloadContent/0/Tries"), 99);
        QTRY_COMPARE(editing.session.problems().size(), before + 1);
    }

    void nothingIsChangedWhileSomethingChanges()
    {
        Editing editing;
        QSignalSpy refused(&editing.session, &EditorSession::refused);
        QList<bool> taken;
        const auto meddle = [&] { taken << editing.put(QStringLiteral("PayloadContent/0/Names/0"), taken.size()); };
        connect(&editing.session, &EditorSession::changed, this, meddle);
        connect(&editing.session, &EditorSession::revealRequested, this, meddle);
        QVERIFY(editing.put(ssid, QStringLiteral("A")));
        editing.session.history().undo();
        QCOMPARE(editing.session.document().text(), test::sampleText());
        editing.session.history().redo();
        QCOMPARE(taken, QList<bool>(5, false));
        QCOMPARE(editing.text(ssid), QStringLiteral("A"));
        QCOMPARE(editing.session.history().count(), 1);
        QVERIFY(refused.isEmpty());
    }

    void brokenTextIsHeldAndCanBeUndone()
    {
        Editing editing;
        const auto& document = editing.session.document();
        const auto typed = document.typed(document.text().indexOf("<string>Office"), 8, "<strin");
        QVERIFY(editing.session.edit(typed, QStringLiteral("Typing")));
        QVERIFY(document.isBroken());
        editing.session.history().undo();
        QVERIFY(!document.isBroken());
        QCOMPARE(document.text(), test::sampleText());
    }
};

ESPALIER_TEST(EditorSessionTest);
#include "session_test.moc"
