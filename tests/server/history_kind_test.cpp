// Histories of commands from before steps had a kind: they get theirs once, from what was noted.
#include "store/store.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace espalier;

namespace {

constexpr int beforeKinds = 36; // the schema

// The scripts up to that one.
bool copyScripts(const QString& folder)
{
    bool isCopied = true;
    for (const QString& name : QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")})) {
        if (name.section(u'_', 0, 0).toInt() <= beforeKinds) {
            isCopied = QFile::copy(QStringLiteral(":/sql/") + name, folder + u'/' + name) && isCopied;
        }
    }
    return isCopied;
}

struct OldStep {
    const char* state;
    const char* note;
    const char* order; // state of the command's order; "": none
    const char* kind;
    const char* noteNow;
};

const QList<OldStep> oldSteps{
    {"queued", "", "", "", ""},
    {"notnow", "again", "", "again", "again"},
    {"sent", "again", "", "again", "again"},
    {"acknowledged", "duplicate", "", "duplicate", "duplicate"},
    {"acknowledged", "late, was cancelled", "", "late", "late, was cancelled"},
    {"error", "body unreadable", "", "unreadable", "body unreadable"},
    {"error", "", "", "", ""},
    {"expired", "", "", "expired", ""},
    {"unconfirmed", "expired", "", "expired", "expired"},
    {"unconfirmed", "not supervised", "", "not-sent", "not supervised"},
    {"unconfirmed", "checked_out", "", "left", "checked_out"},
    {"cancelled", "checked_out", "", "left", "checked_out"},
    {"cancelled", "enrolled anew", "", "enrolled-anew", "enrolled anew"},
    {"cancelled", "refused", "", "enrollment-refused", "refused"},
    {"cancelled", "restored", "", "restored", "restored"},
    {"cancelled", "system", "", "outdated", "system"},
    {"cancelled", "not sent: it is too old", "", "not-sent", "it is too old"},
    {"cancelled", "refused by Ben", "refused", "order-refused", "refused by Ben"},
    {"cancelled", "refused by Ben", "", "called-off", "refused by Ben"},
    {"cancelled", "nobody approved it within a day", "expired", "not-approved", "nobody approved it within a day"},
    {"cancelled", "Anna", "expired", "called-off", "Anna"},
    {"cancelled", "Anna", "", "called-off", "Anna"},
};

} // namespace

class HistoryKindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oldStepsGetTheirKindFromTheirNote()
    {
        const QTemporaryDir folder;
        const QTemporaryDir scripts;
        const ManualClock clock;
        QVERIFY(copyScripts(scripts.path()));
        {
            const auto old = store::Store::open({.folder = folder.path(), .migrations = scripts.path()}, clock);
            QVERIFY(old);
            QVERIFY((*old)->write([](store::Transaction& tx) -> Result<> {
                for (int i = 0; i < oldSteps.size(); ++i) {
                    const OldStep& step = oldSteps[i];
                    TRY(tx.run("INSERT INTO delivery (id, command_id, channel_id, generation, state, state_at) "
                               "VALUES (?, ?, 1, 1, ?, 1)",
                               {i + 1, i + 1, QString::fromLatin1(step.state)}));
                    TRY(tx.run("INSERT INTO delivery_history (id, delivery_id, state, at, note) VALUES (?, ?, ?, 1, ?)",
                               {i + 1, i + 1, QString::fromLatin1(step.state), QString::fromLatin1(step.note)}));
                    if (qstrlen(step.order) > 0) {
                        TRY(tx.run("INSERT INTO command_order (command_id, state, ordered_by, at) VALUES (?, ?, 'x', "
                                   "1)",
                                   {i + 1, QString::fromLatin1(step.order)}));
                    }
                }
                return {};
            }));
        }
        const auto now = store::Store::open({.folder = folder.path()}, clock);
        QVERIFY(now);
        const auto rows = (*now)->read(
            [](store::Connection& db) { return db.all("SELECT kind, note FROM delivery_history ORDER BY id"); });
        QVERIFY(rows);
        QCOMPARE(rows->size(), oldSteps.size());
        for (int i = 0; i < oldSteps.size(); ++i) {
            const QString of =
                QStringLiteral("%1 “%2”").arg(QLatin1String(oldSteps[i].state), QLatin1String(oldSteps[i].note));
            QVERIFY2(rows->at(i).text(0) == QLatin1String(oldSteps[i].kind),
                     qPrintable(of + u' ' + rows->at(i).text(0)));
            QCOMPARE(rows->at(i).text(1), QString::fromLatin1(oldSteps[i].noteNow));
        }
    }
};

ESPALIER_TEST(HistoryKindTest);
#include "history_kind_test.moc"
