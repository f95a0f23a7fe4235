#include "tests/walk/profile_desk.h"

#include "profiles/editing/reading.h"
#include "tests/support/command.h"
#include "tests/support/free_port.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTableView>

namespace espalier::test {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject plistOf(const QByteArray& file)
{
    const Ran ran = runCommand(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import json,plistlib,sys; json.dump(plistlib.loads(sys.stdin.buffer.read()), sys.stdout)")},
        file);
    return QJsonDocument::fromJson(ran.output).object();
}

void ProfileDesk::start(int macs)
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    makePushCertificate(m_folder);
    const quint16 port = freePort();
    QVERIFY(port != 0);
    const app::ServerCommandLine line = setUpOffice(m_folder, port);
    m_console = std::make_unique<app::Console>(line);
    newHand();
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
    QVERIFY(m_server.open(server::DataFolder(line.data).controlSocket()));

    const auto base64 = [this](const char* name) { return QString::fromLatin1(contentOf(path(name)).toBase64()); };
    QVERIFY(ask("push_cert.import", {{QStringLiteral("content_base64"), base64("push.pem")},
                                     {QStringLiteral("key_base64"), base64("push.key")}})
                .isObject());
    const QJsonValue link = ask("link.create", {{QStringLiteral("name"), QStringLiteral("Tasks")}});
    enrollIPhones(iPhones, link[QLatin1String("url")].toString(), m_folder);
    if (macs > 0) {
        enrollDevices("mac", macs, link[QLatin1String("url")].toString(), m_folder);
    }
    runDevices(m_devices, m_folder);
}

ProfileDesk::~ProfileDesk()
{
    if (m_devices.state() != QProcess::NotRunning) {
        m_devices.kill();
        m_devices.waitForFinished();
    }
}

// By the socket, as another program sees it.
QJsonValue ProfileDesk::ask(const char* operation, const QJsonObject& arguments)
{
    const auto answer = std::make_shared<std::optional<Result<QJsonValue>>>(); // it may come when nobody waits any more
    m_server.call(QLatin1String(operation), arguments, this,
                  [answer](const Result<QJsonValue>& given) { *answer = given; });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, patienceMs) || !**answer) {
        qWarning() << operation << (*answer ? (*answer)->error().what : QStringLiteral("no answer"));
        return QJsonValue::Undefined;
    }
    return ***answer;
}

QJsonObject ProfileDesk::profile(const QString& name)
{
    for (const QJsonValue& each : ask("profile.list").toArray()) {
        if (each[QLatin1String("name")].toString() == name) {
            return each.toObject();
        }
    }
    return {};
}

QJsonObject ProfileDesk::content(const QString& name, int version)
{
    const QJsonValue file =
        ask("profile.export", {{QStringLiteral("profile"), profile(name).value(QLatin1String("id"))},
                               {QStringLiteral("version"), version}});
    const QByteArray bytes = QByteArray::fromBase64(file[QLatin1String("content_base64")].toString().toLatin1());
    const auto document = profiles::openDocument(bytes);
    return document ? plistOf(document->text()) : QJsonObject(); // what is in it, when it is signed
}

void ProfileDesk::import(const QByteArray& file)
{
    QVERIFY(
        ask("profile.import", {{QStringLiteral("content_base64"), QString::fromLatin1(file.toBase64())}}).isObject());
}

void ProfileDesk::picture(const char* name)
{
    test::picture(window(), QLatin1String(name));
}

void ProfileDesk::openInEditor(const QString& name)
{
    openLibrary();
    auto* table = m_hand->see<QTableView>("profiles");
    QVERIFY(table != nullptr);
    const auto isListed = [table, &name] {
        return !table->model()
                    ->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly)
                    .isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMs);
    m_hand->choose(table, name);
    m_hand->click("edit");
    QVERIFY(m_hand->see("findKey") != nullptr);
}

void ProfileDesk::findKey(const QString& key)
{
    auto* field = m_hand->see("findKey");
    QVERIFY(field != nullptr);
    m_hand->key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    m_hand->write(key);
    m_hand->key(Qt::Key_Return);
    QTRY_VERIFY(!field->hasFocus());
}

void ProfileDesk::save(const QString& name, int version)
{
    m_hand->key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_hand->see("saveSheet") != nullptr);
    m_hand->click("saveVersion");
    QTRY_COMPARE_WITH_TIMEOUT(profile(name).value(QLatin1String("version")).toInt(), version, patienceMs);
    QTRY_VERIFY(m_hand->see("saveSheet", 0) == nullptr);
}

void ProfileDesk::showTab(const char* words)
{
    auto* tabs = m_hand->called<QTabBar>("Parts of the editor");
    QVERIFY(tabs != nullptr);
    m_hand->choose(tabs, QLatin1String(words));
}

// The dialog of the system isn't ours; this one stands in its place.
void ProfileDesk::answerFileDialog(const QString& path)
{
    test::answerFileDialog(window(), path);
}

} // namespace espalier::test
