// What a journal asks of the disk, and what it says when the disk doesn't do it.
#include "profiles/editing/reading.h"
#include "tests/profiles/journal_office.h"
#include "tests/support/test.h"

#include <QScopeGuard>

#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace espalier;
using namespace espalier::profiles;
using test::must;
using test::type;
using Office = test::JournalOffice;

namespace {

std::atomic_bool diskRefuses = false;

} // namespace

// In place of the system's: a disk that refuses to keep what was written.
extern "C" int fdatasync(int file)
{
    if (diskRefuses) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

namespace {

// By this process; -1 where the system doesn't tell.
qint64 bytesReadSoFar()
{
    for (const QByteArray& line : test::readAll(QStringLiteral("/proc/self/io")).split('\n')) {
        if (line.startsWith("rchar: ")) {
            return line.mid(7).toLongLong();
        }
    }
    return -1;
}

} // namespace

class EditingJournalDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDiskThatLosesWhatWasWrittenIsAnError()
    {
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        {
            Journal journal(office.settings, {}, {});
            diskRefuses = true;
            const auto again = qScopeGuard([] { diskRefuses = false; });
            type(document, journal, QStringLiteral("One")); // begun; made durable beside
            int count = 0;
            Result<> recorded;
            const auto isTold = [&] {
                const NodeId name = document.child(document.root(), u"PayloadDisplayName");
                const auto applied = must(document.apply(must(setValue(document, name, QString::number(++count)))));
                recorded = journal.record(document, applied.splice);
                return !recorded.has_value();
            };
            QVERIFY(QTest::qWaitFor(isTold, 60'000));
            QCOMPARE(static_cast<int>(recorded.error().code), static_cast<int>(ErrorCode::Storage));
            diskRefuses = false;
            type(document, journal, QStringLiteral("Last")); // with everything, in a new file
        }
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.edits, 1);
        QCOMPARE(back.document.text(), document.text());
    }

    // The list is shown at every start; what the drafts hold isn't read for it.
    void theListReadsOnlyTheBeginnings()
    {
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        {
            Journal journal(office.settings, QStringLiteral("profile/7"), {});
            type(document, journal, QStringLiteral("One"));
            type(document, journal, QString(4'000'000, u'x'));
        }
        const qint64 before = bytesReadSoFar();
        const QList<JournalFacts> left = recoverable(office.settings);
        const qint64 after = bytesReadSoFar();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].subject, QStringLiteral("profile/7"));
        if (before < 0) {
            QSKIP("the system doesn't tell what was read");
        }
        QVERIFY2(after - before < 1'000'000, qPrintable(QString::number(after - before)));
    }
};

ESPALIER_TEST(EditingJournalDiskTest);
#include "editing_journal_disk_test.moc"
