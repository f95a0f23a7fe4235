// The beginning of a large document is written beside the typing; whatever happens meanwhile, the journal holds in the
// end what it would hold otherwise.
#include "profiles/editing/reading.h"
#include "tests/profiles/journal_office.h"
#include "tests/support/test.h"

#include <QRegularExpression>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace espalier;
using namespace espalier::profiles;
using test::must;
using test::type;
using Office = test::JournalOffice;

namespace {

// Some megabytes in one value.
EditableDocument largeDocument()
{
    EditableDocument document = must(openDocument(test::profile()));
    static_cast<void>(must(document.apply(
        must(insertKey(document, document.root(), QStringLiteral("Large"), QString(3'000'000, u'x'), 0)))));
    document.saved();
    return document;
}

void typeUnheard(EditableDocument& document, Journal& journal, const QString& text)
{
    const NodeId name = document.child(document.root(), u"PayloadDisplayName");
    const auto applied = must(document.apply(must(setValue(document, name, text))));
    static_cast<void>(journal.record(document, applied.splice));
}

} // namespace

class EditingJournalLargeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedWhileItBeginsFollows()
    {
        const Office office;
        EditableDocument document = largeDocument();
        {
            Journal journal(office.settings, QStringLiteral("profile/7"), {}, 3);
            for (int i = 0; i < 40; ++i) {
                type(document, journal, QString::number(i));
                QVERIFY(!journal.isEmpty());
            }
        }
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        const Recovered back = must(recover(office.settings, left[0].id));
        QVERIFY(back.complete);
        QCOMPARE(back.edits, 40);
        QCOMPARE(back.facts.baseVersion.value_or(-1), 3);
        QCOMPARE(back.document.text(), document.text());
    }

    void onceItIsSettledItIsWritten()
    {
        const Office office;
        EditableDocument document = largeDocument();
        Journal journal(office.settings, {}, {});
        QVERIFY(journal.settle()); // nothing is under way
        type(document, journal, QStringLiteral("One"));
        QVERIFY(journal.settle());
        QCOMPARE(office.files().size(), 1);
        QVERIFY(office.files()[0].endsWith(QStringLiteral(".journal")));
        type(document, journal, QStringLiteral("Two"));
        QVERIFY(journal.settle());
    }

    void discardedWhileItBeginsNothingIsLeft()
    {
        const Office office;
        EditableDocument document = largeDocument();
        Journal journal(office.settings, {}, {});
        type(document, journal, QStringLiteral("One"));
        journal.discard();
        QVERIFY(journal.isEmpty());
        QVERIFY(office.files().isEmpty());
    }

    void savedWhileItBeginsItIsWrittenAnew()
    {
        const Office office;
        EditableDocument document = largeDocument();
        {
            Journal journal(office.settings, QStringLiteral("profile/7"), {}, 3);
            type(document, journal, QStringLiteral("One"));
            document.saved();
            journal.rebase(QStringLiteral("profile/7"), 4);
            type(document, journal, QStringLiteral("Two"));
            type(document, journal, QStringLiteral("Three"));
        }
        QCOMPARE(office.files().size(), 1);
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.facts.baseVersion.value_or(-1), 4);
        QCOMPARE(back.edits, 2);
        QCOMPARE(back.document.text(), document.text());
    }

    void movedWhileItBeginsItGoesOn()
    {
        const Office office;
        EditableDocument document = largeDocument();
        {
            Journal journal(office.settings, {}, {});
            type(document, journal, QStringLiteral("One"));
            Journal moved = std::move(journal);
            type(document, moved, QStringLiteral("Two"));
        }
        QCOMPARE(must(recover(office.settings, recoverable(office.settings)[0].id)).document.text(), document.text());
    }

    // It is told by whatever comes next, and as long as it isn't known to go well again.
    void aFolderThatCannotBeWrittenIsAnError()
    {
        const Office office;
        test::writeAll(office.folder.filePath(QStringLiteral("file")), "x");
        const JournalSettings settings{office.folder.filePath(QStringLiteral("file/journals")), office.sealer,
                                       office.clock};
        EditableDocument document = largeDocument();
        Journal journal(settings, {}, {});
        typeUnheard(document, journal, QStringLiteral("One"));
        QCOMPARE(static_cast<int>(journal.settle().error().code), static_cast<int>(ErrorCode::Storage));
        const NodeId name = document.child(document.root(), u"PayloadDisplayName");
        const auto applied = must(document.apply(must(setValue(document, name, QStringLiteral("Two")))));
        QVERIFY(!journal.record(document, applied.splice));
        QVERIFY(!journal.settle());
        QVERIFY(QFile::remove(office.folder.filePath(QStringLiteral("file"))));
        typeUnheard(document, journal, QStringLiteral("Three"));
        QVERIFY(journal.settle());
        type(document, journal, QStringLiteral("Four"));
    }

    // Another process is killed a moment after it typed once.
    void killedSoonAfterTheFirstKey()
    {
        const Office office;
        const EditableDocument document = largeDocument();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            EditableDocument mine = document;
            Journal journal(office.settings, {}, {});
            type(mine, journal, QStringLiteral("One"));
            for (;;) {
                ::pause();
            }
        }
        const bool written = QTest::qWaitFor(
            [&] { return !office.files().filter(QRegularExpression(QStringLiteral("\\.journal$"))).isEmpty(); },
            60'000);
        ::kill(child, SIGKILL);
        int status = 0;
        QVERIFY(::waitpid(child, &status, 0) == child);
        QVERIFY(written);
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.document.string(back.document.root(), u"PayloadDisplayName"), QStringLiteral("One"));
    }
};

ESPALIER_TEST(EditingJournalLargeTest);
#include "editing_journal_large_test.moc"
