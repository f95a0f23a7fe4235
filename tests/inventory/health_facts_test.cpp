// What is kept of a device's health in its row is what the tables say, whatever happens to them in whatever order, and
// the score that lists are asked for by is the one of inventory/health.h at every time.
#include "base/durations.h"
#include "inventory/health.h"
#include "inventory/query/search.h"
#include "store/store.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace espalier;

namespace {

constexpr int devicesHere = 6;
constexpr int channelsHere = 9;

struct HealthTables {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<store::Store> store;
    QRandomGenerator chance;
    int commands = 0;

    explicit HealthTables(quint32 seed) : chance(seed)
    {
        store = std::move(store::Store::open({.folder = folder.path()}, clock).value());
        for (int i = 1; i <= devicesHere; ++i) {
            run("INSERT INTO device (id, udid, state, platform, created_at) VALUES (?, ?, 'enrolled', ?, 1)",
                {i, QStringLiteral("U%1").arg(i), i % 2 ? QStringLiteral("mac") : QStringLiteral("ipad")});
        }
        for (int i = 1; i <= channelsHere; ++i) { // some devices have a user beside
            run("INSERT INTO channel (id, device_id, user_id, enabled) VALUES (?, ?, ?, 1)",
                {i, (i - 1) % devicesHere + 1, i > devicesHere ? QStringLiteral("user") : QString()});
        }
        for (int i = 1; i <= 4; ++i) {
            run("INSERT INTO certificate (id, kind, serial, subject, sha256, der, public_key_sha256, not_before, "
                "not_after, created_at) VALUES (?, 'device', ?, '', ?, x'', x'', 0, ?, 0)",
                {i, QString::number(i), QByteArray::number(100 + i), clock.nowMs() + i * 20 * dayMs});
        }
    }

    int upTo(int most) { return static_cast<int>(chance.bounded(most)) + 1; }
    template <std::size_t N> QString oneOf(const char* const (&words)[N])
    {
        return QString::fromLatin1(words[chance.bounded(static_cast<int>(N))]);
    }
    void run(const char* sql, const store::Binds& binds)
    {
        const auto done = store->write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run(sql, binds));
            return {};
        });
        if (!done && done.error().code != ErrorCode::Conflict) {
            qFatal("%s: %s", sql, qUtf8Printable(done.error().what));
        }
    }

    void change()
    {
        const int device = upTo(devicesHere);
        const int channel = upTo(channelsHere);
        const qint64 soon = clock.nowMs() + (upTo(80) - 20) * dayMs;
        switch (chance.bounded(17)) {
        case 0:
            return run("UPDATE device SET last_seen = ? WHERE id = ?", {clock.nowMs() - upTo(40) * dayMs, device});
        case 1:
            return run("UPDATE device SET encrypted = ?, passcode_present = ?, passcode_compliant = ? WHERE id = ?",
                       {upTo(2) - 1, upTo(2) - 1, upTo(2) - 1, device});
        case 2:
            return run("UPDATE device SET storage_bytes = 100, storage_free_bytes = ? WHERE id = ?",
                       {upTo(20), device});
        case 3:
            return run("UPDATE device SET state = ? WHERE id = ?", {oneOf({"enrolled", "enrolled", "erased"}), device});
        case 4:
            return run("UPDATE device SET pin = ?, certificate_id = ? WHERE id = ?",
                       {QByteArray::number(100 + upTo(6)), upTo(5), device});
        case 5:
            return run("UPDATE channel SET push_dead = ? WHERE id = ?", {upTo(2) - 1, channel});
        case 6:
            return run("INSERT INTO device_certificate (device_id, position, common_name, is_identity, not_after, "
                       "issuer, sha256) VALUES (?, ?, '', 1, ?, '', ?)",
                       {device, upTo(4), soon, QByteArray::number(100 + upTo(6))});
        case 7:
            return run("DELETE FROM device_certificate WHERE device_id = ? AND position = ?", {device, upTo(4)});
        case 8:
            return run("UPDATE device_certificate SET not_after = ? WHERE device_id = ?", {soon, device});
        case 9:
            return run("INSERT INTO compliance_device (device_id, state) VALUES (?, ?) ON CONFLICT (device_id) DO "
                       "UPDATE SET state = excluded.state",
                       {device, oneOf({"compliant", "grace", "failing", "unknown"})});
        case 10:
            return run("DELETE FROM compliance_device WHERE device_id = ?", {device});
        case 11:
        case 12:
            ++commands;
            run("INSERT INTO command (id, uuid, request_type, body, created_at, created_by) VALUES (?, ?, ?, x'', 0, "
                "'')",
                {commands, QString::number(commands), oneOf({"SecurityInfo", "ProfileList"})});
            return run("INSERT INTO delivery (command_id, channel_id, generation, state, state_at) VALUES (?, ?, ?, ?, "
                       "0)",
                       {commands, channel, upTo(4) - 1, oneOf({"queued", "queued", "error", "acknowledged"})});
        case 13:
        case 14:
            return run("UPDATE delivery SET state = ? WHERE id = ?",
                       {oneOf({"sent", "error", "format_error", "acknowledged", "acknowledged"}),
                        upTo(std::max(commands, 1))});
        case 15:
            run("UPDATE delivery SET channel_id = ?, generation = 0 WHERE id = ?",
                {channel, upTo(std::max(commands, 1))});
            return run("DELETE FROM delivery WHERE id = ?", {upTo(std::max(commands, 1))});
        default:
            return clock.advance(upTo(24 * 12) * hourMs);
        }
    }

    // From the tables that the facts come from, each looked at for itself.
    Result<qint64> computed(store::Connection& db, qint64 device) const
    {
        const auto row =
            TRY(db.one("SELECT state, platform, last_seen, encrypted, passcode_present, passcode_compliant, "
                       "storage_bytes, storage_free_bytes, pin, certificate_id FROM device WHERE id = ?",
                       {device}, {"device", device}));
        const auto known = [](const store::Row& from, int column) {
            return from.isNull(column) ? std::nullopt : std::optional(from.integer(column));
        };
        const auto yesNo = [](const store::Row& from, int column) {
            return from.isNull(column) ? std::nullopt : std::optional(from.boolean(column));
        };
        inventory::HealthFacts facts;
        facts.isEnrolled = row.text(0) == QLatin1String("enrolled");
        facts.platform = row.text(1);
        facts.lastSeen = row.integer(2);
        facts.encrypted = yesNo(row, 3);
        facts.passcodePresent = yesNo(row, 4);
        facts.passcodeCompliant = yesNo(row, 5);
        facts.storageBytes = known(row, 6);
        facts.storageFreeBytes = known(row, 7);
        const auto shown =
            TRY(db.one("SELECT MAX(not_after) FROM device_certificate WHERE device_id = ? AND sha256 = ?",
                       {device, row.bytes(8)}, QStringLiteral("end")));
        facts.identityEnd = known(shown, 0);
        if (!facts.identityEnd) {
            const auto issued = TRY(db.first("SELECT not_after FROM certificate WHERE id = ?", {row.integer(9)}));
            facts.identityEnd = issued ? known(*issued, 0) : std::nullopt;
        }
        facts.isPushDead =
            TRY(db.one("SELECT COUNT(*) FROM channel WHERE device_id = ? AND user_id = '' AND push_dead <> 0", {device},
                       QStringLiteral("channels")))
                .integer(0) > 0;
        const auto deliveries = TRY(db.all("SELECT y.id, y.channel_id, y.state, y.generation, m.request_type FROM "
                                           "delivery y JOIN command m ON m.id = y.command_id JOIN channel c ON c.id = "
                                           "y.channel_id WHERE c.device_id = ?",
                                           {device}));
        for (const store::Row& failed : deliveries) {
            const bool isFailed = failed.integer(3) != 0 && failed.text(2).endsWith(QLatin1String("error"));
            const bool worked = std::any_of(deliveries.begin(), deliveries.end(), [&](const store::Row& other) {
                return other.text(2) == QLatin1String("acknowledged") && other.integer(0) > failed.integer(0) &&
                       other.integer(1) == failed.integer(1) && other.text(4) == failed.text(4);
            });
            facts.failedCommands += isFailed && !worked ? 1 : 0;
        }
        const auto policy = TRY(db.first("SELECT state FROM compliance_device WHERE device_id = ?", {device}));
        facts.compliance = policy ? policy->text(0) : QString();
        const auto health = inventory::healthOf(facts, clock.nowMs());
        return health ? health->score : -1;
    }
};

} // namespace

class HealthFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeptHealthIsTheComputedOne_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void theKeptHealthIsTheComputedOne()
    {
        QFETCH(quint32, seed);
        HealthTables tables(seed);
        const auto score = test::must(inventory::query::columnRef(QStringLiteral("health-score")));
        for (int step = 0; step < 400; ++step) {
            tables.change();
            const auto compared = tables.store->read([&](store::Connection& db) -> Result<QString> {
                QList<qint64> all;
                for (int i = 1; i <= devicesHere; ++i) {
                    all.append(i);
                }
                const auto kept = TRY(inventory::query::values(db, all, {score}, tables.clock.nowMs()));
                for (const qint64 device : all) {
                    const qint64 computed = TRY(tables.computed(db, device));
                    const qint64 found = kept.value(device).first().toInteger(-1);
                    if (found != computed) {
                        return QStringLiteral("step %1: device %2 has %3, and %4 is right")
                            .arg(step)
                            .arg(device)
                            .arg(found)
                            .arg(computed);
                    }
                }
                return QString();
            });
            QVERIFY2(compared && compared->isEmpty(), qPrintable(compared ? *compared : compared.error().what));
        }
    }
};

ESPALIER_TEST(HealthFactsTest);
#include "health_facts_test.moc"
