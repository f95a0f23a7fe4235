// Pictures of the profile editor.
#include "profiles/variables/variables.h"
#include "tests/ui/screenshots/shot.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/form/form_tab.h"
#include "ui/editor/payloads/payload_column.h"
#include "ui/editor/put_path.h"
#include "ui/profiles/profiles_screen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace espalier::test {

namespace {
constexpr QSize small(1024, 700);

QByteArray officeWifi()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadType</key>
			<string>com.apple.wifi.managed</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
			<key>PayloadIdentifier</key>
			<string>example.marlowfinch.wifi-office.wifi</string>
			<key>PayloadUUID</key>
			<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B01</string>
			<key>SSID_STR</key>
			<string>MF-Office</string>
			<key>AutoJoin</key>
			<true/>
			<key>EncryptionType</key>
			<string>WPA3</string>
			<key>EAPClientConfiguration</key>
			<dict>
				<key>AcceptEAPTypes</key>
				<array>
					<integer>13</integer>
				</array>
				<key>TLSMinimumVersion</key>
				<string>1.2</string>
			</dict>
			<key>PayloadCertificateUUID</key>
			<string>7C1E8F21-5F6C-4F1C-8B56-9F7F6E4DA04B</string>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.apple.security.scep</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
			<key>PayloadDisplayName</key>
			<string>Device identity</string>
			<key>PayloadIdentifier</key>
			<string>example.marlowfinch.wifi-office.scep</string>
			<key>PayloadUUID</key>
			<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B02</string>
			<key>PayloadContent</key>
			<dict>
				<key>URL</key>
				<string>https://ca.marlowfinch.example/scep</string>
				<key>Subject</key>
				<array>
					<array>
						<array>
							<string>CN</string>
							<string>%{device.serial}</string>
						</array>
					</array>
				</array>
			</dict>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.apple.security.root</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
			<key>PayloadDisplayName</key>
			<string>MF Root 2026</string>
			<key>PayloadIdentifier</key>
			<string>example.marlowfinch.wifi-office.root2026</string>
			<key>PayloadUUID</key>
			<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B03</string>
			<key>PayloadContent</key>
			<data>MIIBgTCCASegAwIBAgIBATAKBggqhkjOPQQDAjAwMRcwFQYDVQQKDA5NYXJsb3cgJiBGaW5jaDEVMBMGA1UEAwwMTUYgUm9vdCAyMDI2MB4XDTI2MDEwMzAwMDAwMFoXDTM2MDEwMzAwMDAwMFowMDEXMBUGA1UECgwOTWFybG93ICYgRmluY2gxFTATBgNVBAMMDE1GIFJvb3QgMjAyNjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHPAsSdgdg1W3Li9TAv0oWVpR/etlGhkHGEoZH29dWT0Td72qcgs3oKIbpAjvj3A3bYTQGfWFQNKxhIOGg6go4WjMjAwMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFMt6jizqJvXYsnjrjLowxEkEOMUmMAoGCCqGSM49BAMCA0gAMEUCIAzTak71ICgQGUfL15+tq91mnshLMu2rJt7kCP4YNEu9AiEA7XV+LvOEbG8CMHYqHrf1Y2M0OdP4ejD6I51raaJv38g=</data>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.apple.security.root</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
			<key>PayloadDisplayName</key>
			<string>MF Root 2019</string>
			<key>PayloadIdentifier</key>
			<string>example.marlowfinch.wifi-office.root2019</string>
			<key>PayloadUUID</key>
			<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B04</string>
			<key>PayloadContent</key>
			<data>MIIBgTCCASegAwIBAgIBATAKBggqhkjOPQQDAjAwMRcwFQYDVQQKDA5NYXJsb3cgJiBGaW5jaDEVMBMGA1UEAwwMTUYgUm9vdCAyMDE5MB4XDTE5MDQwMTAwMDAwMFoXDTI2MDMzMTAwMDAwMFowMDEXMBUGA1UECgwOTWFybG93ICYgRmluY2gxFTATBgNVBAMMDE1GIFJvb3QgMjAxOTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFJC+6jMCrBdF7jtqg8om5xyG1pYxv3VxuR32XguK/KUvvxfd04dtPnTJZnBJFSFJvRLlsoKWZE395PQ6Wlhi3GjMjAwMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFKugf1Gx2PUcwgNaE3Dl1LqepL1dMAoGCCqGSM49BAMCA0gAMEUCIQCyUS6prPOZoxsMQmy1fdO+293r1cmBTUkOFTDy67SPRwIgJCpgTzxL6S19aA25Qq2gbs0+pe8d9UwzzcY+x2D22Mo=</data>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.vendor.agent</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
			<key>PayloadIdentifier</key>
			<string>example.marlowfinch.wifi-office.agent</string>
			<key>PayloadUUID</key>
			<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B05</string>
			<key>Endpoint</key>
			<string>https://agent.example.com</string>
			<key>Modules</key>
			<dict>
				<key>Telemetry</key>
				<false/>
				<key>Hosts</key>
				<array>
					<string>a.example.com</string>
					<string>b.example.com</string>
				</array>
			</dict>
		</dict>
	</array>
	<key>PayloadDisplayName</key>
	<string>Office Wi-Fi &amp; certificates</string>
	<key>PayloadIdentifier</key>
	<string>example.marlowfinch.wifi-office</string>
	<key>PayloadOrganization</key>
	<string>Marlow &amp; Finch</string>
	<key>PayloadType</key>
	<string>Configuration</string>
	<key>PayloadUUID</key>
	<string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A</string>
	<key>PayloadVersion</key>
	<integer>1</integer>
</dict>
</plist>
)";
}

ui::ProfilesScreen* open(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("profile.export"),
                   QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(officeWifi().toBase64())}});
    auto* screen = qobject_cast<ui::ProfilesScreen*>(window.screen(QStringLiteral("profiles")));
    screen->opener().open({1, 6, QStringLiteral("Office Wi-Fi & certificates")});
    (void)QTest::qWaitFor([screen] { return screen->opener().editor() != nullptr; });
    return screen;
}

void reveal(ui::MainWindow& window, FakeControl& control, const char* path)
{
    auto& session = open(window, control)->opener().editor()->session();
    QTest::qWait(100);
    session.reveal(profiles::Path::parse(QString::fromLatin1(path)));
}

// As the server would answer for a device without an owner's address.
QJsonObject rendered(const QJsonObject& arguments)
{
    const profiles::EditableDocument draft(
        QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1()));
    const auto result = profiles::render(draft, {{QStringLiteral("device.serial"), QStringLiteral("F17QX8ZKJ1")}});
    QJsonArray missing;
    for (const profiles::VariableUse& use : result->missing) {
        missing.append(QJsonObject{{QStringLiteral("name"), use.name},
                                   {QStringLiteral("path"), use.path.text()},
                                   {QStringLiteral("known"), use.known}});
    }
    return {{QStringLiteral("content_base64"), QString::fromLatin1(result->document.text().toBase64())},
            {QStringLiteral("values"), QJsonObject{{QStringLiteral("device.serial"), QStringLiteral("F17QX8ZKJ1")}}},
            {QStringLiteral("missing"), missing}};
}

void showPreview(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("profile.preview"),
                   [](const QJsonObject& arguments) -> Result<QJsonValue> { return rendered(arguments); });
    ui::EditorScreen& editor = *open(window, control)->opener().editor();
    ui::EditorSession& session = editor.session();
    session.edit(ui::putPath(session.document(), profiles::Path::parse(QStringLiteral("PayloadDescription")),
                             QStringLiteral("For %{owner.email}")),
                 QStringLiteral("Description"));
    QTest::qWait(400);
    editor.findChild<QPushButton*>(QStringLiteral("preview"))->click();
    auto* devices = window.findChild<ui::ChoiceSheet*>(QStringLiteral("previewDevice"));
    auto* rows = devices->findChild<ui::RecordList*>();
    (void)QTest::qWaitFor([rows] { return rows->model()->rowCount() > 1; });
    rows->table()->selectRow(1);
    devices->findChild<QPushButton*>(QStringLiteral("choose"))->click();
    QTest::qWait(600);
}
} // namespace

QList<Shot> editorShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, auto prepare, const std::function<void(Shot&)>& change = {}) {
        Shot shot{.name = QLatin1String(name), .screen = QStringLiteral("profiles")};
        shot.prepare = prepare;
        if (change) {
            change(shot);
        }
        shots.append(shot);
    };
    const auto plain = [](ui::MainWindow& window, FakeControl& control) { open(window, control); };
    add("editor", plain);
    add("editor-dark", plain, [](Shot& shot) { shot.colors = ui::ColorScheme::Dark; });
    add("editor-1024", plain, [](Shot& shot) { shot.size = small; });
    add("editor-200", plain, [](Shot& shot) { shot.scale = 2; });
    add("editor-de", plain, [](Shot& shot) { shot.language = QStringLiteral("de"); });
    add("editor-problem", [](ui::MainWindow& window, FakeControl& control) {
        reveal(window, control, "PayloadContent/0/PayloadCertificateUUID");
    });
    add("editor-certificate", [](ui::MainWindow& window, FakeControl& control) {
        reveal(window, control, "PayloadContent/3/PayloadContent");
    });
    add("editor-unknown", [](ui::MainWindow& window, FakeControl& control) {
        reveal(window, control, "PayloadContent/4/Modules/Telemetry");
    });
    add("editor-general",
        [](ui::MainWindow& window, FakeControl& control) { reveal(window, control, "PayloadDisplayName"); });
    add("editor-search", [](ui::MainWindow& window, FakeControl& control) {
        auto* screen = open(window, control);
        auto* field = screen->findChild<QLineEdit*>(QStringLiteral("findKey"));
        field->setText(QStringLiteral("certificate"));
        screen->findChild<ui::FormTab*>()->column().search();
    });
    add("editor-add-payload", [](ui::MainWindow& window, FakeControl& control) {
        open(window, control)->findChild<ui::FormTab*>()->column().addPayload();
    });
    const auto edited = [](ui::MainWindow& window, FakeControl& control) {
        auto& session = open(window, control)->opener().editor()->session();
        const auto ssid = profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR"));
        session.edit(ui::putPath(session.document(), ssid, QStringLiteral("MF-Office-5")), QStringLiteral("SSID"));
        QTest::qWait(900);
    };
    const auto assigned = [](ui::MainWindow& window, FakeControl& control) {
        open(window, control)->opener().editor()->showTab(QStringLiteral("assigned"));
        QTest::qWait(100);
    };
    const auto preview = [](ui::MainWindow& window, FakeControl& control) { showPreview(window, control); };
    const auto inDark = [](Shot& shot) { shot.colors = ui::ColorScheme::Dark; };
    const auto inSmall = [](Shot& shot) { shot.size = small; };
    add("editor-draft", edited);
    add("editor-draft-dark", edited, inDark);
    add("editor-draft-1024", edited, inSmall);
    const auto saving = [edited](ui::MainWindow& window, FakeControl& control) {
        control.answer(QStringLiteral("setting.get"), QJsonObject{{QStringLiteral("value"), QStringLiteral("1")}});
        edited(window, control);
        window.findChild<ui::EditorScreen*>()->findChild<QPushButton*>(QStringLiteral("saveVersion"))->click();
        QTest::qWait(300);
    };
    add("editor-save", saving);
    add("editor-save-dark", saving, inDark);
    add("editor-save-1024", saving, inSmall);
    add("editor-impact", [](ui::MainWindow& window, FakeControl& control) {
        open(window, control)->opener().editor()->showTab(QStringLiteral("impact"));
        QTest::qWait(100);
    });
    add("editor-assigned", assigned);
    add("editor-assigned-dark", assigned, inDark);
    add("editor-assigned-1024", assigned, inSmall);
    add("editor-preview", preview);
    add("editor-preview-dark", preview, inDark);
    add("editor-preview-1024", preview, inSmall);
    add("editor-new", [](ui::MainWindow& window, FakeControl&) {
        for (auto* button : window.screen(QStringLiteral("profiles"))->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String("New profile")) {
                button->click();
                break;
            }
        }
    });
    add("editor-broken", [](ui::MainWindow& window, FakeControl&) {
        auto* screen = qobject_cast<ui::ProfilesScreen*>(window.screen(QStringLiteral("profiles")));
        QByteArray text = officeWifi();
        text.replace("Wi-Fi &amp; certificates", "Wi-Fi & certificates");
        screen->opener().openFile(text, QStringLiteral("office.mobileconfig"));
        screen->opener().editor()->showTab(QStringLiteral("form"));
    });
    return shots;
}

} // namespace espalier::test
