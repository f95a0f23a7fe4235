#include "tests/ui/editor/sample.h"

#include "ui/editor/put_path.h"

namespace espalier::test {

namespace {
using catalogue::Entry;
using catalogue::Key;
using catalogue::Presence;
using catalogue::Type;

std::shared_ptr<const Key> key(const char* name, Type type, const std::function<void(Key&)>& more = {})
{
    auto made = std::make_shared<Key>();
    made->name = QLatin1String(name);
    made->title = QLatin1String(name) + QStringLiteral(" title");
    made->type = type;
    if (more) {
        more(*made);
    }
    return made;
}

catalogue::SupportByPlatform on(std::initializer_list<catalogue::Platform> platforms)
{
    catalogue::SupportByPlatform support;
    for (const catalogue::Platform platform : platforms) {
        support[platform].introduced = {7, 0, 0};
    }
    return support;
}

Entry entry(catalogue::Kind kind, const char* type, const catalogue::Keys& keys)
{
    Entry made;
    made.kind = kind;
    made.type = QLatin1String(type);
    made.title = made.type.section(QLatin1Char('.'), -1);
    made.keys = keys;
    made.support = on({catalogue::Platform::iOS, catalogue::Platform::macOS});
    return made;
}

catalogue::Keys netKeys()
{
    const auto server = key("Server", Type::Dictionary, [](Key& it) {
        it.subkeys = {key("Host", Type::String, [](Key& host) { host.presence = Presence::Required; }),
                      key("Port", Type::Integer)};
    });
    return {
        key("SSID", Type::String,
            [](Key& it) {
                it.presence = Presence::Required;
                it.help = QStringLiteral("The name of the network.");
            }),
        key("AutoJoin", Type::Boolean, [](Key& it) { it.byDefault = true; }),
        key("Security", Type::String,
            [](Key& it) {
                it.choices = {QStringLiteral("WPA2"), QStringLiteral("WPA3")};
                it.byDefault = QStringLiteral("WPA2");
            }),
        key("Tries", Type::Integer,
            [](Key& it) {
                it.range = catalogue::Range{1, 10};
            }),
        key("Factor", Type::Real),
        key("Until", Type::Date),
        key("Icon", Type::Data),
        key("Password", Type::String),
        key("PayloadCertificateUUID", Type::String),
        key("TrustedCertificateUUIDs", Type::Array, [](Key& it) { it.subkeys = {key("UUID", Type::String)}; }),
        key("Names", Type::Array, [](Key& it) { it.subkeys = {key("Name", Type::String)}; }),
        key("Kinds", Type::Array,
            [](Key& it) { it.subkeys = {key("Kind", Type::Integer, [](Key& kind) {
                              kind.choices = {13, 21, 25};
                          })}; }),
        key("Client", Type::Dictionary,
            [&server](Key& it) {
                it.subkeys = {key("User", Type::String), server};
            }),
        key("Servers", Type::Array, [&server](Key& it) { it.subkeys = {server}; }),
        key("Own", Type::Dictionary, [](Key& it) { it.subkeys = {key("ANY", Type::String)}; }),
        key("Anything", Type::Any),
        key("Tree", Type::Dictionary,
            [](Key& it) {
                it.subkeys = {key("Leaf", Type::String), key("Branch", Type::Dictionary, [](Key& branch) {
                                  branch.recursesTo = QStringLiteral("Tree");
                              })};
            }),
        key("MacOnly", Type::Boolean, [](Key& it) { it.support[catalogue::Platform::iOS].unavailable = true; }),
    };
}
} // namespace

std::shared_ptr<const catalogue::Catalogue> sampleCatalogue()
{
    static const auto made = [] {
        const catalogue::Keys common{key("PayloadDisplayName", Type::String), key("PayloadIdentifier", Type::String),
                                     key("PayloadType", Type::String), key("PayloadUUID", Type::String),
                                     key("PayloadVersion", Type::Integer)};
        catalogue::Keys top = common;
        top << key("PayloadOrganization", Type::String) << key("PayloadContent", Type::Array);
        QList<Entry> all{
            entry(catalogue::Kind::Other, "CommonPayloadKeys", common), entry(catalogue::Kind::Other, "TopLevel", top),
            entry(catalogue::Kind::Payload, "com.apple.wifi.managed", netKeys()),
            entry(catalogue::Kind::Payload, "com.apple.security.scep",
                  {key("PayloadContent", Type::Dictionary, [](Key& it) { it.subkeys = {key("URL", Type::String)}; })})};
        return std::make_shared<const catalogue::Catalogue>(std::move(all));
    }();
    return made;
}

QByteArray sampleText()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
		<dict>
			<!-- kept -->
			<key>PayloadType</key>
			<string>com.apple.wifi.managed</string>
			<key>PayloadUUID</key>
			<string>11111111-0000-0000-0000-000000000001</string>
			<key>PayloadIdentifier</key>
			<string>com.example.net</string>
			<key>SSID</key>
			<string>Office</string>
			<key>Names</key>
			<array>
				<string>one</string>
				<string>two</string>
			</array>
			<key>VendorKey</key>
			<integer>0x1F</integer>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.apple.security.scep</string>
			<key>PayloadDisplayName</key>
			<string>Device identity</string>
			<key>PayloadUUID</key>
			<string>22222222-0000-0000-0000-000000000002</string>
		</dict>
		<dict>
			<key>PayloadType</key>
			<string>com.vendor.thing</string>
			<key>Setting</key>
			<dict>
				<key>Deep</key>
				<array>
					<array>
						<string>x</string>
					</array>
				</array>
			</dict>
		</dict>
	</array>
	<key>PayloadDisplayName</key>
	<string>Sample</string>
	<key>PayloadIdentifier</key>
	<string>com.example</string>
	<key>PayloadType</key>
	<string>Configuration</string>
	<key>PayloadUUID</key>
	<string>33333333-0000-0000-0000-000000000003</string>
	<key>PayloadVersion</key>
	<integer>1</integer>
</dict>
</plist>
)";
}

Editing::Editing(const QByteArray& text, std::shared_ptr<const catalogue::Catalogue> catalogue)
    : session(profiles::EditableDocument(text), {7, 3, QStringLiteral("Sample")}, std::move(catalogue), clock,
              std::make_unique<KeptDraft>(draft))
{
}

profiles::NodeId Editing::payload(int number) const
{
    return profiles::payloads(session.document()).at(number).node;
}

profiles::NodeId Editing::node(const QString& path) const
{
    return session.document().find(profiles::Path::parse(path));
}

QString Editing::text(const QString& path) const
{
    return session.document().spelling(node(path));
}

bool Editing::put(const QString& path, const plist::Value& value, ui::EditorSession::Merge merge)
{
    return session.edit(ui::putPath(session.document(), profiles::Path::parse(path), value), path, merge);
}

} // namespace espalier::test
