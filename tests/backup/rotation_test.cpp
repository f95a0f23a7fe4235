// Which files a rotation takes away, and which it must never touch.
#include "backup/create.h"
#include "backup/file_stream.h"
#include "backup/rotation.h"
#include "base/durations.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/fsuid.h>

using namespace espalier;
using namespace espalier::backup;
using test::must;

namespace {

const QByteArray ours = "0123456789abcdef";
const QByteArray theirs = "fedcba9876543210";
constexpr uid_t nobody = 65534;
constexpr qint64 start = 1'700'000'000'000;

} // namespace

class RotationTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString make(qint64 madeAt, const QByteArray& whose = ours, bool scheduled = true, const QString& name = {})
    {
        const QString file = name.isEmpty() ? scheduledName(madeAt) : name;
        Writer writer = must(Writer::create(path(file), {madeAt, scheduled, whose, 10}, SecretBytes("correct horse")));
        must(writer.write("x"));
        must(writer.finish());
        return file;
    }
    QStringList present() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theNewestStay()
    {
        QStringList all;
        for (int day = 0; day < 5; ++day) {
            all.append(make(start + day * dayMs));
        }
        QCOMPARE(rotate(m_folder->path(), ours, 3, path(all.last())).removed.size(), 2);
        QCOMPARE(present(), all.mid(2));
    }

    void everythingElseStays()
    {
        make(start, theirs);
        make(start + 1000, ours, false);
        make(start + 2000, ours, true, QStringLiteral("before the move.backup"));
        QFile letter(path(QStringLiteral("espalier-20260101T000000Z.backup")));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("a letter") > 0);
        letter.close();
        const QStringList before = present();
        const QString good = make(start + dayMs);
        QVERIFY(rotate(m_folder->path(), ours, 1, path(good)).removed.isEmpty());
        QCOMPARE(present().size(), before.size() + 1);
    }

    void halfOnesOfOursGo()
    {
        make(start, ours, true, scheduledName(start) + partialEnd);
        make(start, ours, false, QStringLiteral("by-hand.backup") + partialEnd);
        const QString good = make(start + dayMs);
        (void)rotate(m_folder->path(), ours, 9, path(good));
        QCOMPARE(present(), QStringList({QStringLiteral("by-hand.backup.partial"), good}));
    }

    void whatCannotBeRemovedIsNamed()
    {
        const QString old = make(start);
        const QString good = make(start + dayMs);
        for (const QString& file : present()) {
            QFile::setPermissions(path(file), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
        const auto before = ::setfsuid(nobody); // root may remove everything; others stay who they are
        const Rotated rotated = rotate(m_folder->path(), ours, 1, path(good));
        ::setfsuid(static_cast<uid_t>(before));
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(rotated.notRemoved, QStringList({path(old)}));
        QVERIFY(rotated.removed.isEmpty());
        QCOMPARE(rotate(path(QStringLiteral("none")), ours, 1, path(good)).notRemoved,
                 QStringList({path(QStringLiteral("none"))}));
    }

    void aClockThatWasSetBackCostsNotTheNewOne()
    {
        const QString future = make(start + 100 * dayMs);
        const QString good = make(start);
        (void)rotate(m_folder->path(), ours, 1, path(good));
        QCOMPARE(present(), QStringList({good}));
        Q_UNUSED(future)
    }

    void whatAClockDatedAheadGoesFirst()
    {
        for (int day = 0; day < 3; ++day) {
            make(start + (100 + day) * dayMs);
        }
        const QString before = make(start - dayMs);
        const QString good = make(start);
        (void)rotate(m_folder->path(), ours, 2, path(good));
        QCOMPARE(present(), QStringList({before, good}));
    }

    void newestAreListedFirstAndOthersPassedOver()
    {
        make(start);
        make(start + dayMs, theirs);
        QFile letter(path(QStringLiteral("letter.txt")));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        const auto found = must(findBackups(m_folder->path()));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].header.whose, theirs);
        QVERIFY(!findBackups(path(QStringLiteral("none"))));
    }
};

ESPALIER_TEST(RotationTest);
#include "rotation_test.moc"
