// The way from a request to a certificate, with a memory: what was made is shown until it is taken in or given up.
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

#include <memory>

namespace espalier::test {

namespace {
const QString topic = QStringLiteral("com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27");

constexpr qint64 renewedUntil = 1'807'704'000'000; // 14 April 2027, noon UTC

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray goodChecks()
{
    return json(R"([
        {"id":"readable","state":"ok","evidence":"CN=APSP:6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27,C=US"},
        {"id":"key","state":"ok","evidence":"request 1"},
        {"id":"rsa","state":"ok","evidence":"2048 bits"},
        {"id":"mdm","state":"ok","evidence":"com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27"},
        {"id":"dates","state":"ok","evidence":"2026-04-14 – 2027-04-14"},
        {"id":"issuer","state":"ok","evidence":"CN=Apple Application Integration 2 Certification Authority,O=Apple Inc.,C=US"},
        {"id":"topic","state":"ok","evidence":"com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27"},
        {"id":"newer","state":"ok","evidence":"until 2027-04-14; the one in use until 2026-05-02"}])")
        .toArray();
}
} // namespace

void fillPushRequest(FakeControl& control)
{
    auto request = std::make_shared<QJsonValue>();
    const auto change = [request](const QString& key, const QJsonValue& value) {
        QJsonObject changed = request->toObject();
        changed.insert(key, value);
        *request = changed;
        return Result<QJsonValue>(*request);
    };
    control.answer(QStringLiteral("setting.get"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
        if (arguments.value(QLatin1String("key")) != QJsonValue(QStringLiteral("mdmcert_url"))) {
            return fail(ErrorCode::Unavailable, QStringLiteral("another setting"));
        }
        return QJsonObject{{QStringLiteral("value"), QStringLiteral("https://mdmcert.download/api/v1/signrequest")}};
    });
    control.answer(QStringLiteral("push_request.show"),
                   [request](const QJsonObject&) { return Result<QJsonValue>(*request); });
    control.answer(QStringLiteral("push_request.create"), [request](const QJsonObject& arguments) {
        *request = QJsonObject{{QStringLiteral("id"), 1},
                               {QStringLiteral("created_at"), officeNow - 3'600'000},
                               {QStringLiteral("apple_account"), arguments.value(QStringLiteral("apple_account"))},
                               {QStringLiteral("csr_pem"), QStringLiteral("-----BEGIN CERTIFICATE REQUEST-----\n")},
                               {QStringLiteral("signer"), QString()},
                               {QStringLiteral("upload_base64"), QString()},
                               {QStringLiteral("asked_mdmcert"), false},
                               {QStringLiteral("mdmcert_mail"), QString()}};
        return Result<QJsonValue>(*request);
    });
    const auto sign = [change](const QJsonObject&) {
        (void)change(QStringLiteral("signer"), QStringLiteral("MDM Vendor: Marlow & Finch"));
        return change(QStringLiteral("upload_base64"), text(QByteArray(5120, 'U')));
    };
    control.answer(QStringLiteral("push_request.sign"), sign);
    control.answer(QStringLiteral("push_request.take"), sign);
    control.answer(QStringLiteral("push_request.ask_mdmcert"), [change](const QJsonObject& arguments) {
        (void)change(QStringLiteral("mdmcert_mail"), arguments.value(QStringLiteral("mail")));
        return change(QStringLiteral("asked_mdmcert"), true);
    });
    control.answer(QStringLiteral("push_request.drop"), [request](const QJsonObject&) {
        *request = QJsonValue();
        return Result<QJsonValue>(QJsonObject());
    });
    control.answer(QStringLiteral("push_cert.verify"), QJsonObject{{QStringLiteral("good"), true},
                                                                   {QStringLiteral("topic"), topic},
                                                                   {QStringLiteral("checks"), goodChecks()}});
    control.answer(QStringLiteral("push_cert.import"), [request, &control](const QJsonObject& arguments) {
        *request = QJsonValue();
        control.answer(
            QStringLiteral("push_cert.show"),
            QJsonObject{{QStringLiteral("topic"), topic},
                        {QStringLiteral("serial"), QStringLiteral("21D84E06B9137AF0")},
                        {QStringLiteral("not_after"), renewedUntil},
                        {QStringLiteral("imported_at"), officeNow},
                        {QStringLiteral("apple"), true},
                        {QStringLiteral("apple_account"), arguments.value(QStringLiteral("apple_account"))}});
        return Result<QJsonValue>(QJsonObject{{QStringLiteral("topic"), topic},
                                              {QStringLiteral("not_after"), renewedUntil},
                                              {QStringLiteral("warnings"), QJsonArray()}});
    });
    control.answer(QStringLiteral("push_cert.test"),
                   QJsonObject{{QStringLiteral("accepted"), true},
                               {QStringLiteral("delivered"), false},
                               {QStringLiteral("answer"), QStringLiteral("400 BadDeviceToken")},
                               {QStringLiteral("took_ms"), 412}});
}

} // namespace espalier::test
