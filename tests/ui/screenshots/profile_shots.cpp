// Pictures of bringing profiles in and handing them out.
#include "tests/ui/screenshots/shot.h"
#include "ui/profiles/profiles_screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace espalier::test {

namespace {
constexpr QSize small(1024, 700);
constexpr int settleMs = 300;

void press(const ui::MainWindow& window, const char* name)
{
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name))) {
        button->click();
    }
}

void showExport(ui::MainWindow& window, int profile)
{
    window.jump({QStringLiteral("profiles"), {{QStringLiteral("profile"), profile}}});
    QTest::qWait(settleMs);
    press(window, "exportProfile");
    QTest::qWait(settleMs);
}

void chooseIdentityAndDevice(ui::MainWindow& window, FakeControl& control)
{
    showExport(window, 1);
    press(window, "byFile");
    press(window, "encrypt");
    QTest::qWait(settleMs);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("MF-MBP-014"));
    press(window, "choose");
    QTest::qWait(settleMs);
    press(window, "byServer");
    control.refuse(QStringLiteral("profile.export"), ErrorCode::Refused,
                   QStringLiteral("nothing can be encrypted to this certificate: its key is not RSA"));
    press(window, "export");
}

void importSeveral(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("profile.import"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
        const QByteArray content =
            QByteArray::fromBase64(arguments.value(QStringLiteral("content_base64")).toString().toLatin1());
        if (content.startsWith('<')) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("not a property list: line 3, column 1: no tag"));
        }
        const int id = content.toInt();
        return QJsonObject{{QStringLiteral("id"), id},
                           {QStringLiteral("version"), id == 6 ? 1 : id + 1},
                           {QStringLiteral("created"), id != 3}};
    });
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("Profiles/Berlin")));
    const auto write = [&folder](const char* name, const QByteArray& content) {
        QFile file(folder.filePath(QStringLiteral("Profiles/") + QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    };
    write("Berlin/Wi-Fi Berlin.mobileconfig", "<plist version=\"1.0\">\n<dict>\n<kee>PayloadType</kee>\n</dict>\n");
    write("Berlin/Printers.mobileconfig", "6");
    write("Passcode.mobileconfig", "2");
    write("Restrictions.mobileconfig", "3");
    auto* screen = qobject_cast<ui::ProfilesScreen*>(window.screen(QStringLiteral("profiles")));
    screen->importFiles({folder.filePath(QStringLiteral("Profiles")), write("../Notes.txt", "x")});
    QTest::qWait(settleMs);
}

void selectThree(ui::MainWindow& window, FakeControl&)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("profiles"));
    for (const int row : {0, 2, 3}) {
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}
} // namespace

QList<Shot> profileShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, auto prepare, ui::ColorScheme colors = ui::ColorScheme::Light,
                              QSize size = QSize(1440, 900), const char* language = "") {
        Shot shot{.name = QLatin1String(name), .screen = QStringLiteral("profiles"), .size = size, .colors = colors};
        shot.language = QLatin1String(language);
        shot.prepare = prepare;
        shots.append(shot);
    };
    const auto plain = [](ui::MainWindow& window, FakeControl&) { showExport(window, 2); };
    add("profile-export", plain);
    add("profile-export-dark", plain, ui::ColorScheme::Dark);
    add("profile-export-refused", chooseIdentityAndDevice);
    add("profile-export-refused-1024", chooseIdentityAndDevice, ui::ColorScheme::Dark, small, "de");
    add("profile-import", importSeveral);
    add("profile-import-dark", importSeveral, ui::ColorScheme::Dark);
    add("profile-import-1024", importSeveral, ui::ColorScheme::Light, small, "de");
    add("profile-selection", selectThree);
    add("profile-selection-1024", selectThree, ui::ColorScheme::Dark, small);
    return shots;
}

} // namespace espalier::test
