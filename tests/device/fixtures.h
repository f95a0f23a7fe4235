// Small things the device's tests are made of.
#pragma once

#include "device/answers/command.h"

#include <QTemporaryDir>

namespace espalier::device::test {

QVariantMap payload(const char* type, const QString& identifier, const QVariantMap& keys = {});
QByteArray profile(const QString& identifier, const QVariantList& payloads, const QVariantMap& keys = {});
QByteArray enrollmentProfile(const QVariantMap& mdmKeys = {});

// An enrolled device in a temporary folder, with an enrollment profile installed.
struct Enrolled {
    explicit Enrolled(Platform platform = Platform::IPhone);

    [[nodiscard]] Answer answer(const char* requestType, const QVariantMap& keys = {}, const QString& userId = {});

    QTemporaryDir directory;
    StateFolder folder;
    DeviceState state;
};

} // namespace espalier::device::test
