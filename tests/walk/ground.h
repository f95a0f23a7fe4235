// What a walk stands on: a home of its own, a port, a push certificate, and simulated devices beside the window.
#pragma once

#include "app/start/server_command_line.h"
#include "tests/walk/hand.h"
#include "ui/main_window.h"

#include <QProcess>
#include <QTemporaryDir>

namespace espalier::test {

constexpr int patienceMs = 60'000;
inline const QString localhost = QStringLiteral("127.0.0.1");

// Nothing of the person who runs this is read or written from now on: settings, folders, keychain.
void moveInto(const QTemporaryDir& home);

// push.pem and push.key in the folder, with the subject that Apple gives to such a certificate.
void makePushCertificate(const QTemporaryDir& folder);

// A data folder that serves on this port, unlocked by a file; what a console is started with.
[[nodiscard]] app::ServerCommandLine setUpOffice(const QTemporaryDir& home, quint16 port);

// walk/NAME.png of the build folder, once nothing moves any more.
void picture(ui::MainWindow& window, const QString& name);
void answerFileDialog(ui::MainWindow& window, const QString& path); // the next one

// Under Server, or wherever its sheet is opened from: makes a backup in the open sheet, to its end.
void makeBackup(Hand& hand, const QString& file, const QString& passphrase);
// Says yes to the question, and waits until the last window is closed.
void stopAndClose(ui::MainWindow& window, Hand& hand);

// By a click in the side bar.
void goTo(const char* screen, ui::MainWindow& window, Hand& hand);

// As the page of the link says: first the office certificate, then the link. They are in state/devices of the folder.
void enrollDevices(const char* platform, int count, const QString& link, const QTemporaryDir& folder);
inline void enrollIPhones(int count, const QString& link, const QTemporaryDir& folder)
{
    enrollDevices("iphone", count, link, folder);
}

// Lets them ask the server every second. The process ends with the object.
void runDevices(QProcess& process, const QTemporaryDir& folder);

} // namespace espalier::test
