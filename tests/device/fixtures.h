// Small things the device's tests are made of.
#pragma once

#include "device/answers/command.h"
#include "device/identity/key.h"

#include <QTemporaryDir>

namespace espalier::device::test {

QVariantMap payload(const char* type, const QString& identifier, const QVariantMap& keys = {});
QByteArray profile(const QString& identifier, const QVariantList& payloads, const QVariantMap& keys = {});
QByteArray enrollmentProfile(const QVariantMap& mdmKeys = {});

// Of somebody with an RSA key, and the key.
struct Recipient {
    Recipient();
    [[nodiscard]] QByteArray open(const QByteArray& enveloped) const; // empty: it can't

    KeyPtr key;
    QByteArray certificate; // DER
};
QByteArray certificate();

// An enrolled device in a temporary folder, with an enrollment profile installed.
struct Enrolled {
    explicit Enrolled(Platform platform = Platform::IPhone);

    [[nodiscard]] Answer answer(const char* requestType, const QVariantMap& keys = {}, const QString& userId = {});

    QTemporaryDir directory;
    StateFolder folder;
    DeviceState state;
};

} // namespace espalier::device::test
