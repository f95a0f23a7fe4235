#include "profiles/editing/edits.h"
#include "profiles/editing/journal.h"
#include "profiles/editing/payloads.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/journal_office.h"
#include "tests/support/test.h"

#include <QDataStream>
#include <QtEndian>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace espalier;
using namespace espalier::profiles;
using test::must;
using test::readAll;
using test::type;
using test::writeAll;
using Office = test::JournalOffice;

namespace {

// The document left behind, with two edits.
EditableDocument leftBehind(const Office& office, const QByteArray& file)
{
    EditableDocument document = must(openDocument(file));
    Journal journal(office.settings, QStringLiteral("profile/7"), QStringLiteral("Wi-Fi"));
    type(document, journal, QStringLiteral("One"));
    type(document, journal, QStringLiteral("Two"));
    return document;
}

} // namespace

class EditingJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenBeforeTheFirstEdit()
    {
        const Office office;
        Journal journal(office.settings, {}, {});
        QVERIFY(journal.isEmpty());
        QVERIFY(office.files().isEmpty());
        EditableDocument document = must(openDocument(test::profile()));
        QVERIFY(journal.record(document, Splice()));
        QVERIFY(office.files().isEmpty());
    }

    void whatWasLeftBehindComesBack_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("XML") << test::profile();
        QTest::newRow("signed") << must(crypto::signAttached(test::profile(), test::signer()));
        QTest::newRow("binary") << plist::toBinary(test::profileDict());
    }
    void whatWasLeftBehindComesBack()
    {
        QFETCH(QByteArray, file);
        const Office office;
        const EditableDocument document = leftBehind(office, file);
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].subject, QStringLiteral("profile/7"));
        QCOMPARE(left[0].title, QStringLiteral("Wi-Fi"));
        QCOMPARE(left[0].startedAt, office.clock.nowMs());
        const Recovered back = must(recover(office.settings, left[0].id));
        QVERIFY(back.complete);
        QCOMPARE(back.edits, 2);
        QCOMPARE(back.document.text(), document.text());
        QCOMPARE(back.document.openedFile(), file);
        QVERIFY(back.document.isEdited());
        QVERIFY(back.document.origin().signature.has_value() == document.origin().signature.has_value());
    }

    void itGoesOnWhereItWas()
    {
        const Office office;
        leftBehind(office, test::profile());
        const QString id = recoverable(office.settings)[0].id;
        QByteArray text;
        {
            Recovered back = must(recover(office.settings, id));
            type(back.document, back.journal, QStringLiteral("Three"));
            text = back.document.text();
            // It is open: not offered, not opened twice, not thrown away.
            QVERIFY(recoverable(office.settings).isEmpty());
            QCOMPARE(static_cast<int>(recover(office.settings, id).error().code),
                     static_cast<int>(ErrorCode::Conflict));
            QVERIFY(!discardJournal(office.settings, id));
        }
        QCOMPARE(must(recover(office.settings, id)).document.text(), text);
    }

    void aNewDocumentHasNoFile()
    {
        const Office office;
        EditableDocument document = newProfile(QStringLiteral("com.example.new"), QStringLiteral("New"));
        {
            Journal journal(office.settings, {}, {});
            type(document, journal, QStringLiteral("Other"));
        }
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.document.text(), document.text());
        QVERIFY(back.document.openedFile().isNull());
    }

    void aNewDocumentIsKeptBeforeItsFirstEdit()
    {
        const Office office;
        const EditableDocument document = newProfile(QStringLiteral("com.example.new"), QStringLiteral("New"));
        {
            Journal journal(office.settings, QStringLiteral("new"), QStringLiteral("Mail"));
            QVERIFY(journal.keep(document));
            QVERIFY(!journal.isEmpty());
            QVERIFY(journal.keep(document)); // it is there already
            QCOMPARE(office.files().size(), 1);
        }
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].title, QStringLiteral("Mail"));
        {
            Recovered back = must(recover(office.settings, left[0].id));
            QVERIFY(back.complete);
            QCOMPARE(back.edits, 0);
            QCOMPARE(back.document.text(), document.text());
            QVERIFY(!back.document.isEdited());
            QVERIFY(back.journal.keep(back.document));
            type(back.document, back.journal, QStringLiteral("Other"));
        }
        const Recovered back = must(recover(office.settings, left[0].id));
        QCOMPARE(back.document.string(back.document.root(), u"PayloadDisplayName"), QStringLiteral("Other"));
    }

    void aBrokenTextComesBackBroken()
    {
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        {
            Journal journal(office.settings, {}, {});
            const auto applied = must(document.apply(must(document.typed(document.text().size() / 2, 0, "<&"))));
            QVERIFY(journal.record(document, applied.splice));
        }
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QVERIFY(back.document.isBroken());
        QCOMPARE(back.document.text(), document.text());
    }

    void theVersionItWasBegunFromIsKept_data()
    {
        QTest::addColumn<std::optional<qint64>>("version");
        QTest::newRow("something new") << std::optional<qint64>(0);
        QTest::newRow("the third") << std::optional<qint64>(3);
        QTest::newRow("nobody said") << std::optional<qint64>();
    }
    void theVersionItWasBegunFromIsKept()
    {
        QFETCH(std::optional<qint64>, version);
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        {
            Journal journal(office.settings, QStringLiteral("profile/7"), {}, version);
            type(document, journal, QStringLiteral("One"));
        }
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        QVERIFY(left[0].baseVersion == version);
        QVERIFY(must(recover(office.settings, left[0].id)).facts.baseVersion == version);
    }

    // The beginning as it was before journals knew versions.
    void anOlderJournalIsOfNoKnownVersion()
    {
        const Office office;
        QByteArray base;
        QDataStream out(&base, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << QStringLiteral("profile/7") << QStringLiteral("Wi-Fi") << qint64(5) << test::profile() << QByteArray();
        const QByteArray sealed = office.sealer.seal(base, QStringLiteral("journal/old/0"));
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(sealed.size()), length.data());
        QVERIFY(QDir().mkpath(office.settings.folder));
        writeAll(office.settings.folder + QStringLiteral("/old.journal"), "espalier journal 1\n" + length + sealed);
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].subject, QStringLiteral("profile/7"));
        QVERIFY(!left[0].baseVersion);
        Recovered back = must(recover(office.settings, QStringLiteral("old")));
        QCOMPARE(back.document.text(), test::profile());
        type(back.document, back.journal, QStringLiteral("Later"));
        const Recovered moved = std::move(back);
        QVERIFY(!moved.facts.baseVersion);
    }

    void afterASaveItIsADraftOfTheNewVersion()
    {
        const Office office;
        EditableDocument document = newProfile(QStringLiteral("com.example.new"), QStringLiteral("New"));
        {
            Journal journal(office.settings, QStringLiteral("new"), {}, 0);
            QVERIFY(journal.keep(document));
            document.saved();
            journal.discard();
            journal.rebase(QStringLiteral("profile/7"), 1);
            QVERIFY(office.files().isEmpty());
            type(document, journal, QStringLiteral("One"));
        }
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].subject, QStringLiteral("profile/7"));
        QCOMPARE(left[0].baseVersion.value_or(-1), 1);
    }

    // Somebody typed while the version was saved.
    void rebasedWithoutBeingDiscardedItIsWrittenAnew()
    {
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        {
            Journal journal(office.settings, QStringLiteral("profile/7"), {}, 3);
            type(document, journal, QStringLiteral("One"));
            document.saved();
            journal.rebase(QStringLiteral("profile/7"), 4);
            type(document, journal, QStringLiteral("Two"));
            type(document, journal, QStringLiteral("Three"));
            QCOMPARE(office.files().size(), 1);
        }
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.facts.baseVersion.value_or(-1), 4);
        QCOMPARE(back.document.openedFile(), test::profile({.name = QStringLiteral("One")}));
        QCOMPARE(back.document.text(), document.text());
        QCOMPARE(back.edits, 2);
    }

    void aTornTailIsLeftOut()
    {
        const Office office;
        leftBehind(office, test::profile());
        const QString id = recoverable(office.settings)[0].id;
        const QString path = office.settings.folder + u'/' + id + QStringLiteral(".journal");
        const QByteArray whole = readAll(path);
        const QByteArray one = test::profile({.name = QStringLiteral("One")});
        for (const qsizetype cut : {1, 3, 20, 50}) {
            writeAll(path, whole.chopped(cut));
            Recovered back = must(recover(office.settings, id));
            QVERIFY(!back.complete);
            QCOMPARE(back.document.text(), one);
            type(back.document, back.journal, QStringLiteral("Later")); // over the torn end
            Recovered moved = std::move(back);
        }
        const Recovered back = must(recover(office.settings, id));
        QVERIFY(back.complete);
        QCOMPARE(back.document.text(), test::profile({.name = QStringLiteral("Later")}));
    }

    void anyByteChangedOrMovedEndsItThere()
    {
        const Office office;
        leftBehind(office, test::profile());
        const QString id = recoverable(office.settings)[0].id;
        const QString path = office.settings.folder + u'/' + id + QStringLiteral(".journal");
        const QByteArray whole = readAll(path);
        QByteArray changed = whole;
        changed[whole.size() - 30] = static_cast<char>(changed[whole.size() - 30] ^ 1);
        writeAll(path, changed);
        QCOMPARE(must(recover(office.settings, id)).document.text(), test::profile({.name = QStringLiteral("One")}));
        changed = whole;
        changed[100] = static_cast<char>(changed[100] ^ 1);
        writeAll(path, changed);
        QVERIFY(!recoverable(office.settings)[0].readable);
        QVERIFY(!recover(office.settings, id));
        QVERIFY(discardJournal(office.settings, id));
        QVERIFY(office.files().isEmpty());
        QVERIFY(discardJournal(office.settings, id));
        QVERIFY(!recover(office.settings, QStringLiteral("../x")));
    }

    void anotherMasterKeyReadsNothing()
    {
        const Office office;
        leftBehind(office, test::profile());
        const crypto::Sealer other{SecretBytes(QByteArray(32, 'o'))};
        const JournalSettings settings{office.settings.folder, other, office.clock};
        QCOMPARE(recoverable(settings).size(), 1);
        QVERIFY(!recoverable(settings)[0].readable);
        QVERIFY(!recover(settings, recoverable(settings)[0].id));
    }

    void secretsAreSealedAndTheFileIsPrivate()
    {
        const Office office;
        leftBehind(office, test::profile());
        const QString path = office.settings.folder + u'/' + office.files()[0];
        QVERIFY(!readAll(path).contains("Office"));
        QVERIFY(!readAll(path).contains("Wi-Fi"));
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QFileInfo(office.settings.folder).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());
    }

    void discardedItIsGoneAndStartsAnew()
    {
        const Office office;
        EditableDocument document = must(openDocument(test::profile()));
        Journal journal(office.settings, {}, {});
        type(document, journal, QStringLiteral("One"));
        document.saved();
        journal.discard();
        QVERIFY(journal.isEmpty());
        QVERIFY(office.files().isEmpty());
        type(document, journal, QStringLiteral("Two"));
        Journal moved = std::move(journal);
        QCOMPARE(office.files().size(), 1);
        {
            const Journal gone = std::move(moved);
        }
        const Recovered back = must(recover(office.settings, recoverable(office.settings)[0].id));
        QCOMPARE(back.document.openedFile(), test::profile({.name = QStringLiteral("One")}));
        QCOMPARE(back.document.text(), test::profile({.name = QStringLiteral("Two")}));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        const Office office;
        writeAll(office.folder.filePath(QStringLiteral("file")), "x");
        const JournalSettings settings{office.folder.filePath(QStringLiteral("file/journals")), office.sealer,
                                       office.clock};
        EditableDocument document = must(openDocument(test::profile()));
        Journal journal(settings, {}, {});
        const auto applied = must(document.apply(must(document.typed(0, 0, " "))));
        QVERIFY(!journal.record(document, applied.splice));
        QVERIFY(recoverable(settings).isEmpty());
    }

    // Another process is killed while it types; everything it had recorded is there.
    void killedWhileTyping()
    {
        const Office office;
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            EditableDocument document = must(openDocument(test::profile()));
            Journal journal(office.settings, {}, {});
            for (qint32 i = 1;; ++i) {
                type(document, journal, QString::number(i));
                if (::write(pipe[1], &i, sizeof i) != sizeof i) {
                    ::_exit(1);
                }
            }
        }
        ::close(pipe[1]);
        qint32 typed = 0;
        while (typed < 50 && ::read(pipe[0], &typed, sizeof typed) == sizeof typed) {
        }
        ::kill(child, SIGKILL);
        int status = 0;
        QVERIFY(::waitpid(child, &status, 0) == child);
        for (qint32 more = 0; ::read(pipe[0], &more, sizeof more) == sizeof more;) {
            typed = more;
        }
        ::close(pipe[0]);
        const QList<JournalFacts> left = recoverable(office.settings);
        QCOMPARE(left.size(), 1);
        const Recovered back = must(recover(office.settings, left[0].id));
        const int last = back.document.string(back.document.root(), u"PayloadDisplayName").toInt();
        QVERIFY2(last == typed || last == typed + 1, qPrintable(QStringLiteral("%1 of %2").arg(last).arg(typed)));
    }
};

ESPALIER_TEST(EditingJournalTest);
#include "editing_journal_test.moc"
