// A small office for these tests: its own data folder, a clock that stands still, a store, an authority whose
// certificates take uses, the profiles and the pages.
#pragma once

#include "base/clock.h"
#include "ca/authority.h"
#include "crypto/sealer.h"
#include "enroll/enrollment_profile.h"
#include "enroll/links.h"
#include "enroll/pages.h"
#include "enroll/trace.h"
#include "store/store.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace espalier::test {

// Payload types of an enrollment profile.
inline const QString mdmPayload = QStringLiteral("com.apple.mdm");
inline const QString scep = QStringLiteral("com.apple.security.scep");
inline const QString pkcs12 = QStringLiteral("com.apple.security.pkcs12");

enum class Tls { OwnAuthority, Given };

class Office {
public:
    explicit Office(Tls tls = Tls::OwnAuthority);

    ManualClock clock;
    std::optional<crypto::Certificate> givenAuthority{}; // that a given TLS certificate brings
    QTemporaryDir folder;
    crypto::Sealer sealer;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<ca::Authority> authority;
    std::unique_ptr<enroll::EnrollmentProfiles> profiles;
    std::unique_ptr<enroll::Pages> pages;

    void set(const QString& key, const QString& value);
    [[nodiscard]] QString setting(const char* key);
    [[nodiscard]] Result<enroll::Trust> trust();
    [[nodiscard]] LinkId link(const enroll::NewLink& wanted = {QStringLiteral("Site team"), GroupId{1}, 0, 1000 * 60});
    void keepDoor(enroll::Door& door); // the pages know it from now on
    [[nodiscard]] enroll::Link shown(LinkId id);
    [[nodiscard]] QString path(LinkId id); // /e/<token>
    void revoke(LinkId id);
    [[nodiscard]] http::Response get(const QString& target, const QMap<QByteArray, QByteArray>& headers = {},
                                     const QByteArray& method = "GET",
                                     const QString& address = QStringLiteral("192.0.2.7"));
    // The content of a signed profile as plistlib reads it (data as {"data": base64}).
    [[nodiscard]] QJsonObject opened(const QByteArray& signedProfile);
    [[nodiscard]] Result<crypto::Certificate> enrollWith(const QString& challenge, const crypto::PrivateKey& key);
    [[nodiscard]] QList<enroll::Enrollment> trace(LinkId id = {});
    [[nodiscard]] qint64 insertDevice(const QString& udid);
    [[nodiscard]] qint64 count(const char* sql, const store::Binds& binds = {});

private:
    Tls m_tls;
};

// The payload of that type in an opened profile.
[[nodiscard]] QJsonObject payload(const QJsonObject& profile, const QString& type);
[[nodiscard]] QString challengeOf(const QJsonObject& profile);
// One key for the whole run: making RSA keys is slow and not what is tested here.
[[nodiscard]] const crypto::PrivateKey& deviceKey();
// What html.parser finds: {anchors:[{href,rel}], scripts, outside:[…], language, text, title, balanced, styles:[…]}
[[nodiscard]] QJsonObject judged(const QByteArray& html);

} // namespace espalier::test
