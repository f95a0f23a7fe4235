#include "tests/walk/profile_desk.h"

#include "server/setup.h"
#include "tests/support/command.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

namespace espalier::test {

namespace {
const QString pictures = QStringLiteral(BINARY_ROOT "/walk/");
}

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

void ProfileDesk::start()
{
    QVERIFY(m_folder.isValid() && QDir(pictures).removeRecursively() && QDir().mkpath(pictures));
    moveInto(m_folder);
    makePushCertificate(m_folder);
    const quint16 port = freePort();
    QVERIFY(port != 0);
    server::Setup setup;
    setup.organization = QStringLiteral("Marlow and Finch");
    setup.publicUrl = QStringLiteral("https://localhost:%1").arg(port);
    setup.listen = QStringLiteral("127.0.0.1:%1").arg(port);
    setup.lab = true;
    setup.passphrase = SecretBytes(QByteArrayView("four plain words together"));
    app::ServerCommandLine line;
    line.data = path("data");
    line.passphraseFile = path("passphrase");
    line.server.apns.host = localhost; // not Apple: nobody answers there
    line.server.apns.port = freePort();
    QFile passphrase(line.passphraseFile);
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
            passphrase.write("four plain words together\n") > 0);
    passphrase.close();
    const server::DataFolder folder(line.data);
    const auto made = server::initialise(folder, setup, SystemClock());
    QVERIFY2(made, made ? "" : qPrintable(made.error().what));

    m_console = std::make_unique<app::Console>(line);
    newHand();
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
    QVERIFY(m_server.open(folder.controlSocket()));

    const auto base64 = [this](const char* name) { return QString::fromLatin1(contentOf(path(name)).toBase64()); };
    QVERIFY(ask("push_cert.import", {{QStringLiteral("content_base64"), base64("push.pem")},
                                     {QStringLiteral("key_base64"), base64("push.key")}})
                .isObject());
    const QJsonValue link = ask("link.create", {{QStringLiteral("name"), QStringLiteral("Tasks")}});
    enrollIPhones(iPhones, link[QLatin1String("url")].toString(), m_folder);
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
    std::optional<Result<QJsonValue>> answer;
    m_server.call(QLatin1String(operation), arguments, this,
                  [&answer](const Result<QJsonValue>& given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs) || !*answer) {
        qWarning() << operation << (answer ? answer->error().what : QStringLiteral("no answer"));
        return QJsonValue::Undefined;
    }
    return **answer;
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
    return plistOf(QByteArray::fromBase64(file[QLatin1String("content_base64")].toString().toLatin1()));
}

void ProfileDesk::import(const QByteArray& file)
{
    QVERIFY(
        ask("profile.import", {{QStringLiteral("content_base64"), QString::fromLatin1(file.toBase64())}}).isObject());
}

// Once nothing moves any more.
void ProfileDesk::picture(const char* name)
{
    QImage seen;
    int still = 0;
    const auto rests = [&] {
        const QImage now = window().grab().toImage();
        still = now == seen ? still + 1 : 0;
        seen = now;
        return still == 8;
    };
    (void)QTest::qWaitFor(rests);
    QVERIFY(seen.save(pictures + QLatin1String(name) + QStringLiteral(".png")));
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
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look, path] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            look->deleteLater();
            look->stop();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
            window().activateWindow(); // as a window manager does
        }
    });
    look->start(5);
}

} // namespace espalier::test
