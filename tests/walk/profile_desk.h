// A console with its server and five simulated iPhones, and the hand of an administrator who works there.
// What is stored is told by the server's socket. What fails, fails the running test.
#pragma once

#include "app/espalier/console.h"
#include "server/socket_control.h"
#include "tests/walk/ground.h"

namespace espalier::test {

[[nodiscard]] QByteArray contentOf(const QString& path);
[[nodiscard]] QJsonObject plistOf(const QByteArray& file); // as python's plistlib reads it

class ProfileDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int iPhones = 5;

    ~ProfileDesk() override;
    void start(int macs = 0); // beside the iPhones
    void newHand() { m_hand = std::make_unique<Hand>(m_console->window()); }
    [[nodiscard]] Hand& hand() { return *m_hand; }
    [[nodiscard]] ui::MainWindow& window() { return m_console->window(); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void picture(const char* name); // walk/NAME.png of the build folder

    [[nodiscard]] QJsonValue ask(const char* operation, const QJsonObject& arguments = {});
    [[nodiscard]] QJsonObject profile(const QString& name);
    [[nodiscard]] QJsonObject content(const QString& name, int version);
    void import(const QByteArray& file);

    void openLibrary() { goTo("profiles", window(), hand()); }
    void openInEditor(const QString& name);
    void findKey(const QString& key);
    void save(const QString& name, int version); // which it becomes
    void showTab(const char* words);
    void answerFileDialog(const QString& path); // the next one

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;
    std::unique_ptr<Hand> m_hand;
    server::SocketControl m_server;
    QProcess m_devices;
};

} // namespace espalier::test
