// A console with its server, and what a push certificate needs around it, none of it ours: a vendor and a portal
// (tests/support/push_portal.py), a service that signs (signing_service.py), a push service (espalier-device). Pictures
// of its pages are in walk/ of the build folder. What fails, fails the running test.
#pragma once

#include "app/espalier/console.h"
#include "tests/walk/ground.h"
#include "ui/push_certificate/certificate_wizard.h"

namespace espalier::test {

class CertificateDesk : public QObject {
    Q_OBJECT
public:
    ~CertificateDesk() override;
    void start();
    void startSigningService(const QString& cipher); // as openssl cms names it; the server asks there from now on
    void leave() { m_console.reset(); }
    void comeBack(); // as somebody else who opens the console

    [[nodiscard]] bool isThere() const { return m_console != nullptr; }
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    [[nodiscard]] ui::MainWindow& window() { return m_console->window(); }
    [[nodiscard]] ui::CertificateWizard* wizard() { return window().findChild<ui::CertificateWizard*>(); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void picture(const char* name); // walk/certificate-NAME.png of the build folder

    void portal(const QStringList& words); // push_portal.py VERB …, in its folder
    void issue(const char* upload, const char* certificate, const char* topic); // what was uploaded is checked

    void open(const char* button);       // under Server
    void goOn(ui::CertificateStep step); // by Continue
    void waitFor(ui::CertificateStep step);
    void waitUntilItCanGoOn();
    void saveRequest(const char* file); // what was there is replaced
    void tryPush();                     // and the push service takes the certificate
    void finish();

private:
    void startPushService();
    void shell(const QStringList& words); // espalierctl

    QTemporaryDir m_folder;
    app::ServerCommandLine m_line;
    std::unique_ptr<app::Console> m_console;
    QProcess m_pushService;
    QProcess m_signingService;
};

} // namespace espalier::test
