#include "base/error_kind.h"
#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/text_label.h"
#include "ui/server/serving_card.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace espalier;
using namespace espalier::ui;

// Who serves while the window is closed: the card under Server.
class ServingTest : public QObject {
    Q_OBJECT

    struct Window {
        QMainWindow window;
        ServingCard* card = new ServingCard;

        Window()
        {
            auto* page = new QWidget;
            auto* column = new QVBoxLayout(page);
            column->addWidget(card);
            column->addStretch(1);
            window.setCentralWidget(page);
            window.resize(900, 700);
            window.show();
        }
        template <typename W> W* part(const char* name) const { return window.findChild<W*>(QLatin1String(name)); }
        [[nodiscard]] QString words() const { return part<QLabel>("servingWords")->text(); }
        [[nodiscard]] bool offers() const { return part<Button>("changeServing")->isVisible(); }
        void choose() const
        {
            QTest::mouseClick(part<Button>("changeServing"), Qt::LeftButton);
            QVERIFY(Sheet::current(&window) != nullptr);
            QTest::mouseClick(part<Button>("changeServingNow"), Qt::LeftButton);
        }
    };

    static ServingFacts byWindow()
    {
        ServingFacts facts;
        facts.data = QStringLiteral("/srv/Anna's office");
        facts.opensByItself = true;
        facts.keychain = true;
        return facts;
    }

    static ServingFacts byService()
    {
        ServingFacts facts = byWindow();
        facts.by = ServingFacts::By::Service;
        facts.withoutSigningIn = true;
        return facts;
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void itIsHiddenUntilTheProgramKnows()
    {
        const Window window;
        QVERIFY(!window.card->isVisible());
    }

    void theWindowOffersAServiceAndSaysWhatHappens()
    {
        const Window window;
        window.card->setFacts(byWindow());
        QVERIFY(window.words().contains(QStringLiteral("ends when this window closes")));
        QVERIFY(window.offers());
        const QSignalSpy wanted(window.card, &ServingCard::serviceWanted);
        QTest::mouseClick(window.part<Button>("changeServing"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 0); // first the question
        Sheet::current(&window.window)->dismiss();
        QTRY_VERIFY(Sheet::current(&window.window) == nullptr);
        QCOMPARE(wanted.size(), 0);
        window.choose();
        QCOMPARE(wanted.size(), 1);
    }

    void aServiceIsTakenBack()
    {
        const Window window;
        window.card->setFacts(byService());
        QVERIFY(window.words().contains(QStringLiteral("also when nobody is signed in")));
        const QSignalSpy wanted(window.card, &ServingCard::windowWanted);
        window.choose();
        QCOMPARE(wanted.size(), 1);
    }

    void whatHoldsAServiceUpIsSaid()
    {
        const Window window;
        ServingFacts facts = byService();
        window.card->setFacts(facts);
        QVERIFY(window.words().contains(QStringLiteral("keychain")));
        facts.keychain = false; // a passphrase file opens it at any time
        window.card->setFacts(facts);
        QVERIFY(!window.words().contains(QStringLiteral("keychain")));
        facts.withoutSigningIn = false;
        window.card->setFacts(facts);
        QVERIFY(window.words().contains(QStringLiteral("while you are signed in")));
    }

    void aPassphraseIsForTheShell()
    {
        const Window window;
        ServingFacts facts = byWindow();
        facts.opensByItself = false;
        window.card->setFacts(facts);
        QVERIFY(!window.offers());
        const auto* commands = window.part<QLabel>("servingCommands");
        QVERIFY(commands->isVisible());
        QVERIFY(commands->text().contains(
            QStringLiteral("espalierctl --data '/srv/Anna'\\''s office' --passphrase-file FILE service install")));
        QVERIFY((commands->textInteractionFlags() & Qt::TextSelectableByMouse) != 0);
    }

    void aServiceOfAnotherFolderIsLeftAlone()
    {
        const Window window;
        ServingFacts facts = byWindow();
        facts.otherData = QStringLiteral("/srv/other");
        window.card->setFacts(facts);
        QVERIFY(window.words().contains(QStringLiteral("/srv/other")));
        QVERIFY(!window.offers());
    }

    void aFailedChangeSaysWhyAndMayBeTriedAgain()
    {
        const Window window;
        const auto ended = fail(ErrorCode::Unavailable, QLatin1String("service-ended"), QStringLiteral("it ended"));
        window.card->showProblem(ServingFacts::By::Service, ended.value());
        window.card->setFacts(byWindow());
        const auto* message = window.part<MessageBar>("servingProblem");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(QStringLiteral("This window serves again")));
        QVERIFY(message->accessibleName().contains(QStringLiteral("ended again")));
        QVERIFY(window.offers());
        window.card->showProblem(ServingFacts::By::Window,
                                 fail(ErrorCode::Unavailable, QStringLiteral("access denied")).value());
        QVERIFY(message->accessibleName().contains(QStringLiteral("access denied")));
    }
};

ESPALIER_TEST(ServingTest);

#include "serving_test.moc"
