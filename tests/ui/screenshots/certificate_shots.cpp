#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/json.h"
#include "ui/common/choice_card.h"
#include "ui/common/file_field.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/screen.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace espalier::test {

namespace {
constexpr QSize small(1024, 700);
constexpr int settleMs = 250;

ui::CertificateWizard* opened(ui::MainWindow& window)
{
    window.jump({QStringLiteral("server"),
                 {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("wizard"), true}}});
    QTest::qWait(settleMs);
    return window.findChild<ui::CertificateWizard*>();
}

void press(ui::CertificateWizard* wizard, const char* name)
{
    wizard->findChild<QAbstractButton*>(QLatin1String(name))->click();
    QTest::qWait(settleMs);
}

void drop(ui::CertificateWizard* wizard, const char* field, const QString& name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray(1900, 'x'));
        file.close();
        wizard->findChild<ui::FileField*>(QLatin1String(field))->take(file.fileName());
    }
    QTest::qWait(settleMs);
}

// As far as a signed request.
ui::CertificateWizard* signedRequest(ui::MainWindow& window)
{
    auto* wizard = opened(window);
    press(wizard, "next");
    wizard->findChild<ui::ChoiceCard*>(QStringLiteral("way-vendor"))->click();
    drop(wizard, "vendorCertificate", QStringLiteral("mdm-vendor.p12"));
    press(wizard, "next");
    return wizard;
}

void waiting(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("push_request.show"), json(R"({"id":1,"created_at":1776150000000,
        "apple_account":"it-office@marlowfinch.example","csr_pem":"-----BEGIN CERTIFICATE REQUEST-----","signer":"",
        "upload_base64":"","asked_mdmcert":true,"mdmcert_mail":"it@marlowfinch.example"})"));
    opened(window);
}

void stopped(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("push_cert.verify"), json(R"({"good":false,"topic":"","checks":[
        {"id":"readable","state":"ok","evidence":"CN=APSP:a93c7750-1b7e-4c41-9d0e-77f1c3a902be,C=US"},
        {"id":"key","state":"ok","evidence":"request 1"},{"id":"rsa","state":"ok","evidence":"2048 bits"},
        {"id":"mdm","state":"ok","evidence":"com.apple.mgmt.External.a93c7750-1b7e-4c41-9d0e-77f1c3a902be"},
        {"id":"dates","state":"ok","evidence":"2026-04-14 – 2027-04-14"},
        {"id":"issuer","state":"ok","evidence":"CN=Apple Application Integration 2 Certification Authority,O=Apple Inc.,C=US"},
        {"id":"topic","state":"failed","evidence":"com.apple.mgmt.External.a93c7750-1b7e-4c41-9d0e-77f1c3a902be instead of com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27; 22 enrolled devices would be lost"},
        {"id":"newer","state":"ok","evidence":"until 2027-04-14; the one in use until 2026-05-02"}]})"));
    auto* wizard = signedRequest(window);
    wizard->goTo(ui::CertificateStep::TakeIn);
    drop(wizard, "pushCertificate", QStringLiteral("MDM_ Marlow_Certificate.pem"));
}

void refused(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("push_cert.verify"), json(R"({"good":false,"topic":"","checks":[
        {"id":"readable","state":"ok","evidence":"CN=Apple Push Services: com.example.app"},
        {"id":"key","state":"failed","evidence":"it was issued for another request: none of the 1 keys here fits"},
        {"id":"rsa","state":"skipped","evidence":""},{"id":"mdm","state":"skipped","evidence":""},
        {"id":"dates","state":"warning","evidence":"2025-05-02 – 2026-05-02"},
        {"id":"issuer","state":"skipped","evidence":""},{"id":"topic","state":"skipped","evidence":""},
        {"id":"newer","state":"skipped","evidence":""}]})"));
    auto* wizard = signedRequest(window);
    wizard->goTo(ui::CertificateStep::TakeIn);
    drop(wizard, "pushCertificate", QStringLiteral("aps.cer"));
    auto* page = wizard->page(ui::CertificateStep::TakeIn);
    page->findChild<QAbstractButton*>(QStringLiteral("portalError"))->click();
    page->findChild<QPlainTextEdit*>(QStringLiteral("portalMessage"))
        ->setPlainText(QStringLiteral("Certificate Signature Verification failed because the signature is invalid."));
}
} // namespace

QList<Shot> certificateShots()
{
    QList<Shot> shots;
    using Prepare = std::function<void(ui::MainWindow&, FakeControl&)>;
    const auto add = [&shots](const char* name, const Prepare& prepare, Office office = Office::Practice) {
        Shot shot{.name = QStringLiteral("certificate-") + QLatin1String(name), .screen = QStringLiteral("server")};
        shot.office = office;
        shot.prepare = prepare;
        shots.append(shot);
        return shot;
    };
    const auto variants = [&shots](Shot shot) {
        const QString name = shot.name;
        shot.name = name + QStringLiteral("-dark");
        shot.colors = ui::ColorScheme::Dark;
        shots.append(shot);
        shot.name = name + QStringLiteral("-1024");
        shot.colors = ui::ColorScheme::Light;
        shot.size = small;
        shots.append(shot);
        shot.name = name + QStringLiteral("-de");
        shot.size = QSize(1440, 900);
        shot.language = QStringLiteral("de");
        shots.append(shot);
    };
    const auto at = [](ui::CertificateStep step) {
        return [step](ui::MainWindow& window, FakeControl&) { signedRequest(window)->goTo(step); };
    };
    const auto way = [](const char* name) {
        return [name](ui::MainWindow& window, FakeControl&) {
            auto* wizard = opened(window);
            press(wizard, "next");
            press(wizard, name);
        };
    };
    const auto afterImport = [](ui::CertificateStep step) {
        return [step](ui::MainWindow& window, FakeControl&) {
            auto* wizard = signedRequest(window);
            wizard->goTo(ui::CertificateStep::TakeIn);
            drop(wizard, "pushCertificate", QStringLiteral("MDM_ Marlow_Certificate.pem"));
            press(wizard, "next");
            press(wizard, "tryPush");
            wizard->goTo(step);
        };
    };
    variants(add("account", [](ui::MainWindow& window, FakeControl&) { opened(window); }));
    add(
        "account-first", [](ui::MainWindow& window, FakeControl&) { opened(window); }, Office::Empty);
    variants(add("signing", way("way-vendor")));
    variants(add("signing-mdmcert", way("way-mdmcert")));
    variants(add("request", at(ui::CertificateStep::Request)));
    variants(add("request-foreign", [](ui::MainWindow& window, FakeControl& control) {
        control.answer(QStringLiteral("push_request.show"), json(R"({"id":1,"created_at":1776150000000,
            "apple_account":"it-office@marlowfinch.example","csr_pem":"-----BEGIN CERTIFICATE REQUEST-----",
            "signer":"MDM Vendor: Test Lab","signed_at":1776150000000,"apple":false,"upload_base64":"VVVV"})"));
        opened(window)->goTo(ui::CertificateStep::Request);
    }));
    variants(add("request-waiting", waiting));
    variants(add("portal", at(ui::CertificateStep::Portal)));
    add(
        "portal-first",
        [](ui::MainWindow& window, FakeControl&) {
            auto* wizard = opened(window);
            wizard->findChild<QLineEdit*>(QStringLiteral("appleAccount"))
                ->setText(QStringLiteral("mdm@marlowfinch.example"));
            press(wizard, "next");
            drop(wizard, "vendorCertificate", QStringLiteral("mdm-vendor.p12"));
            press(wizard, "next");
            wizard->goTo(ui::CertificateStep::Portal);
        },
        Office::Empty);
    add("take-in", [](ui::MainWindow& window, FakeControl&) {
        auto* wizard = signedRequest(window);
        wizard->goTo(ui::CertificateStep::TakeIn);
        drop(wizard, "pushCertificate", QStringLiteral("MDM_ Marlow_Certificate.pem"));
    });
    variants(add("take-in-password", [](ui::MainWindow& window, FakeControl& control) {
        control.answer(QStringLiteral("push_cert.verify"), json(R"({"good":false,"topic":"","checks":[
            {"id":"readable","state":"failed","evidence":"wrong password"},
            {"id":"key","state":"skipped","evidence":""},{"id":"rsa","state":"skipped","evidence":""},
            {"id":"mdm","state":"skipped","evidence":""},{"id":"dates","state":"skipped","evidence":""}]})"));
        auto* wizard = opened(window);
        press(wizard, "next");
        press(wizard, "way-existing");
        press(wizard, "next");
        drop(wizard, "pushCertificate", QStringLiteral("push.p12"));
    }));
    add("take-in-refused", refused);
    variants(add("topic-stop", stopped));
    add("topic-override", [](ui::MainWindow& window, FakeControl& control) {
        stopped(window, control);
        press(window.findChild<ui::CertificateWizard*>(), "overrideTopic");
    });
    variants(add("proof", afterImport(ui::CertificateStep::Proof)));
    variants(add("after", afterImport(ui::CertificateStep::After)));
    variants(add("after-other-topic", [afterImport](ui::MainWindow& window, FakeControl& control) {
        control.answer(QStringLiteral("overview"), json(R"({"problems":[{"severity":"failed","kind":"other_topic",
            "subject_kind":"server","subject":"","text":"22"}]})"));
        afterImport(ui::CertificateStep::After)(window, control);
    }));
    return shots;
}

} // namespace espalier::test
