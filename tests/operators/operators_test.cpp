#include "base/error_kind.h"
#include "store/settings.h"
#include "tests/operators/office.h"

using namespace espalier;
using namespace espalier::operators;
using namespace espalier::test;

namespace {

template <class T> QString kind(const Result<T>& result)
{
    return result ? QStringLiteral("done") : kindOf(result.error().what);
}

} // namespace

class OperatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAccountsOnePersonSitsThere()
    {
        Office office;
        Session session;
        QVERIFY(!office.people->any());
        QVERIFY(must(office.people->standing(&session)).presence == Presence::Free);
        QVERIFY(must(office.people->standing(nullptr)).presence == Presence::Free);
    }

    void theFirstAccountIsAnAdminAndEverybodyLogsInFromThenOn()
    {
        Office office;
        const auto added = office.people->add(Office::wanted(office.anna, Role::Viewer), nullptr, {});
        QVERIFY(added);
        QCOMPARE(added->recoveryCode.size(), 47);
        QVERIFY(office.account(office.anna).role == Role::Admin);
        QVERIFY(office.account(office.anna).vault);
        Session session;
        QVERIFY(must(office.people->standing(&session)).presence == Presence::Nobody);
        QVERIFY(must(office.people->standing(nullptr)).presence == Presence::Nobody);
        QVERIFY(office.people->logIn(session, QStringLiteral(" aNNa "), Office::of(office.anna)));
        QVERIFY(must(office.people->standing(&session)).presence == Presence::In);
        session.lock();
        QVERIFY(must(office.people->standing(&session)).presence == Presence::Locked);
        office.open();
        QVERIFY(office.people->any());
    }

    void aNameIsUniqueHoweverItIsSpelled()
    {
        Office office;
        office.first();
        QCOMPARE(kind(office.add(QStringLiteral("ANNA"), Role::Viewer)), QStringLiteral("name-taken"));
        for (const auto& bad : {QStringLiteral(" "), QStringLiteral("Device"), QStringLiteral("12"),
                                QStringLiteral("a\u202Eb"), QStringLiteral("a\nb"), QString(65, QLatin1Char('x'))}) {
            QVERIFY2(!office.add(bad, Role::Viewer), qPrintable(bad));
        }
        auto shortOne = Office::wanted(office.ben, Role::Viewer);
        shortOne.passphrase = Office::secret("short");
        const Account anna = office.account(office.anna);
        QCOMPARE(kind(office.people->add(shortOne, &anna, Office::of(office.anna))),
                 QStringLiteral("short-passphrase"));
    }

    void thereIsAlwaysAnAdmin()
    {
        Office office;
        office.first();
        const Account anna = office.account(office.anna);
        QCOMPARE(kind(office.people->remove(office.anna, anna)), QStringLiteral("last-admin"));
        QCOMPARE(kind(office.people->setRole(office.anna, Role::Viewer, false, anna, Office::of(office.anna))),
                 QStringLiteral("last-admin"));
        QVERIFY(office.add(office.ben, Role::Admin));
        QVERIFY(office.people->remove(office.anna, anna));
        const Account ben = office.account(office.ben);
        QCOMPARE(kind(office.people->remove(office.ben, ben)), QStringLiteral("last-admin"));
    }

    // Else what waits for a second person would wait for ever.
    void whereASecondPersonIsAskedThereAlwaysIsOne()
    {
        Office office;
        office.first();
        QVERIFY(office.add(office.ben, Role::Approver));
        QVERIFY(office.add(QStringLiteral("Vera"), Role::Viewer));
        const Account anna = office.account(office.anna);
        const auto rule = [&](const QString& value) {
            return office.store->write([&](store::Transaction& tx) {
                return store::setSetting(tx, QStringLiteral("second_approver"), value);
            });
        };
        const auto demote = [&](const QString& who, Role role) {
            return office.people->setRole(who, role, false, anna, Office::of(office.anna));
        };
        QVERIFY(rule(QStringLiteral("erase")));
        QCOMPARE(kind(office.people->remove(office.ben, anna)), QStringLiteral("last-approver"));
        QCOMPARE(kind(demote(office.ben, Role::Helpdesk)), QStringLiteral("last-approver"));
        QVERIFY(office.account(office.ben).role == Role::Approver); // nothing of it was done
        QVERIFY(demote(office.ben, Role::Admin));                   // says yes as well
        QCOMPARE(kind(office.people->remove(office.ben, anna)), QStringLiteral("last-approver"));
        QVERIFY(office.people->remove(QStringLiteral("Vera"), anna)); // never could
        QVERIFY(rule(QStringLiteral("off")));
        QVERIFY(office.people->remove(office.ben, anna));
    }

    void whoIsRemovedOrChangedIsSoAtOnce()
    {
        Office office;
        office.first();
        QVERIFY(office.add(office.ben, Role::Helpdesk));
        Session session;
        QVERIFY(office.people->logIn(session, office.ben, Office::of(office.ben)));
        const Account anna = office.account(office.anna);
        QVERIFY(office.people->setRole(office.ben, Role::Viewer, false, anna, Office::of(office.anna)));
        QVERIFY(must(office.people->standing(&session)).account->role == Role::Viewer);
        QVERIFY(office.people->remove(office.ben, anna));
        QVERIFY(must(office.people->standing(&session)).presence == Presence::Nobody);
    }

    void aSessionLocksItselfAfterAWhileWithoutActivity()
    {
        Office office;
        office.first();
        Session session;
        QVERIFY(office.people->logIn(session, office.anna, Office::of(office.anna)));
        office.pass(14 * 60'000);
        QVERIFY(must(office.people->standing(&session)).presence == Presence::In);
        session.active(office.clock.monotonicMs());
        office.clock.jumpTo(office.clock.nowMs() + 86'400'000); // the wall clock is nobody's activity
        office.pass(14 * 60'000);
        QVERIFY(must(office.people->standing(&session)).presence == Presence::In);
        office.pass(60'000);
        QVERIFY(must(office.people->standing(&session)).presence == Presence::Locked);
        QVERIFY(office.people->logIn(session, office.anna, Office::of(office.anna)));
        QVERIFY(must(office.people->standing(&session)).presence == Presence::In);
    }

    void wrongPassphrasesAreSlowedDownAndNoClockOrRestartHelps()
    {
        Office office;
        office.first();
        Session session;
        const auto wrong = [&] {
            return kind(office.people->logIn(session, office.anna, Office::secret("not that one")));
        };
        for (int i = 0; i < Guesses::freeGuesses; ++i) {
            QCOMPARE(wrong(), QStringLiteral("wrong-passphrase"));
        }
        const auto right = [&] { return kind(office.people->logIn(session, office.anna, Office::of(office.anna))); };
        QCOMPARE(right(), QStringLiteral("too-many-guesses"));
        office.clock.jumpTo(office.clock.nowMs() + 10LL * 365 * 86'400'000);
        QCOMPARE(right(), QStringLiteral("too-many-guesses"));
        office.open();
        QCOMPARE(right(), QStringLiteral("too-many-guesses"));
        office.pass(1000);
        QCOMPARE(wrong(), QStringLiteral("wrong-passphrase"));
        office.pass(1999);
        QCOMPARE(right(), QStringLiteral("too-many-guesses"));
        office.boot = QStringLiteral("two"); // the machine started anew: the wait begins again
        office.bootMs = 50'000;
        office.open();
        QCOMPARE(right(), QStringLiteral("too-many-guesses"));
        office.pass(2000);
        QCOMPARE(right(), QStringLiteral("done"));
        QCOMPARE(wrong(), QStringLiteral("wrong-passphrase")); // counted anew
        QCOMPARE(right(), QStringLiteral("done"));
    }

    void namesThatNobodyHasTellNothingAndFillNothing()
    {
        Office office;
        office.first();
        Session session;
        for (int i = 0; i < Guesses::freeGuesses; ++i) {
            QCOMPARE(
                kind(office.people->logIn(session, QStringLiteral("X%1").arg(i), Office::secret("whatever it is"))),
                QStringLiteral("wrong-passphrase"));
        }
        QCOMPARE(kind(office.people->logIn(session, QStringLiteral("Y"), Office::secret("whatever it is"))),
                 QStringLiteral("too-many-guesses"));
        QVERIFY(office.people->logIn(session, office.anna, Office::of(office.anna)));
        const auto rows = must(
            office.store->read([](store::Connection& db) { return db.all("SELECT subject FROM operator_guess"); }));
        QCOMPARE(rows.size(), 1);
    }

    void whoIsLetIntoTheVaultOpensItWithTheirOwnPassphrase()
    {
        Office office;
        office.first();
        QVERIFY(office.add(office.ben, Role::Helpdesk, true));
        QVERIFY(office.add(QStringLiteral("Cleo"), Role::Helpdesk));
        QVERIFY(office.add(QStringLiteral("Dora"), Role::Viewer, true));
        const auto certificate = must(office.store->read(&vaultCertificate));
        for (const QString& name : {office.anna, office.ben}) {
            const auto key = office.people->openVault(office.account(name), Office::of(name));
            QVERIFY2(key, qPrintable(key ? QString() : key.error().what));
            QVERIFY(certificate.matches(*key));
        }
        for (const QString& name : {QStringLiteral("Cleo"), QStringLiteral("Dora")}) {
            QCOMPARE(kind(office.people->openVault(office.account(name), Office::of(name))),
                     QStringLiteral("not-entitled"));
        }
        QCOMPARE(kind(office.people->openVault(office.account(office.ben), Office::of(office.anna))),
                 QStringLiteral("wrong-passphrase"));
    }

    void aNewPassphraseWrapsTheVaultAgain()
    {
        Office office;
        office.first();
        QVERIFY(office.add(office.ben, Role::Helpdesk, true));
        const Account anna = office.account(office.anna);
        const Account ben = office.account(office.ben);
        QVERIFY(
            office.people->setPassphrase(office.ben, Office::secret("another secret"), ben, Office::of(office.ben)));
        QVERIFY(office.people->openVault(ben, Office::secret("another secret")));
        QVERIFY(
            office.people->setPassphrase(office.ben, Office::secret("given by Anna"), anna, Office::of(office.anna)));
        QVERIFY(office.people->openVault(ben, Office::secret("given by Anna")));
        QCOMPARE(kind(office.people->setPassphrase(office.anna, Office::secret("taken by Ben"), ben,
                                                   Office::secret("given by Anna"))),
                 QStringLiteral("not-permitted"));
        // Entitled afterwards: outside until there is a passphrase to wrap for.
        QVERIFY(office.add(QStringLiteral("Cleo"), Role::Viewer));
        QVERIFY(office.people->setRole(QStringLiteral("Cleo"), Role::Admin, false, anna, Office::of(office.anna)));
        const Account cleo = office.account(QStringLiteral("Cleo"));
        QCOMPARE(kind(office.people->openVault(cleo, Office::of(cleo.name))), QStringLiteral("not-entitled"));
        QVERIFY(
            office.people->setPassphrase(cleo.name, Office::secret("a fresh secret"), anna, Office::of(office.anna)));
        QVERIFY(office.people->openVault(cleo, Office::secret("a fresh secret")));
    }

    void somebodyCanAlwaysOpenTheVault()
    {
        Office office;
        office.first();
        QVERIFY(office.add(office.ben, Role::Viewer));
        const Account anna = office.account(office.anna);
        QVERIFY(office.people->setRole(office.ben, Role::Admin, false, anna, Office::of(office.anna)));
        const Account ben = office.account(office.ben); // an admin whom nobody has let in yet
        QCOMPARE(kind(office.people->remove(office.anna, ben)), QStringLiteral("last-key"));
        QCOMPARE(kind(office.people->setRole(office.anna, Role::Viewer, false, ben, Office::of(office.ben))),
                 QStringLiteral("last-key"));
        QCOMPARE(kind(office.people->setPassphrase(office.anna, Office::secret("taken by Ben"), ben,
                                                   Office::of(office.ben))),
                 QStringLiteral("last-key"));
        QVERIFY(office.people->openVault(anna, Office::of(office.anna)));
        QVERIFY(
            office.people->setPassphrase(office.ben, Office::secret("Ben is let in"), anna, Office::of(office.anna)));
        QVERIFY(office.people->remove(office.anna, ben));
        QVERIFY(office.people->openVault(ben, Office::secret("Ben is let in")));
    }

    void theRecoveryCodeGivesAnAdminANewPassphrase()
    {
        Office office;
        const QString first = office.first();
        QCOMPARE(kind(office.people->recover(office.anna, newRecoveryCode(), Office::secret("a new passphrase"))),
                 QStringLiteral("wrong-recovery-code"));
        QVERIFY(office.people->recover(office.anna, first.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')),
                                       Office::secret("a new passphrase")));
        const Account anna = office.account(office.anna);
        QVERIFY(office.people->openVault(anna, Office::secret("a new passphrase")));
        const QString second = must(office.people->newRecovery(anna, Office::secret("a new passphrase")));
        QCOMPARE(kind(office.people->recover(office.anna, first, Office::secret("a new passphrase"))),
                 QStringLiteral("wrong-recovery-code"));
        QVERIFY(office.people->recover(office.anna, second, Office::secret("the third passphrase")));
    }

    void neitherDatabaseNorMasterKeyOpenTheVault()
    {
        Office office;
        office.first();
        // With everything that lies in the folder, and no passphrase.
        const auto wrapped =
            must(office.store->read([](store::Connection& db) { return recipient(db, QStringLiteral("anna")); }));
        QVERIFY(wrapped);
        const Credentials secret = must(
            office.store->read([&](store::Connection& db) { return credentials(db, office.account(office.anna).id); }));
        const SecretBytes verifier =
            must(office.sealer.open(secret.verifier, QStringLiteral("operator/verifier/anna")));
        QVERIFY(!unwrapVaultKey(*wrapped, verifier, QStringLiteral("anna"), office.sealer));
        QVERIFY(!unwrapVaultKey(*wrapped, SecretBytes(QByteArray(32, 'o')), QStringLiteral("anna"), office.sealer));
    }
};

ESPALIER_TEST(OperatorsTest);
#include "operators_test.moc"
