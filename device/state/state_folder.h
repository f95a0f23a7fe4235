// STATE/<udid>/: device.json, key.pem, certificate.pem, profiles/, log.jsonl. Every file is replaced whole, so a
// kill leaves the old or the new one. Several programs may work on one folder: whoever talks to the server for a
// device holds its lock shared, whoever changes its enrollment holds it alone. Thread-safe.
#pragma once

#include "device/state/device_state.h"

#include <QJsonObject>
#include <QString>

namespace espalier::device {

// Tells whether device.json is still the one that was read.
struct FileStamp {
    quint64 inode = 0;
    qint64 changed = 0; // ns
    bool operator==(const FileStamp&) const = default;
};

enum class LockMode { Shared, Alone };

// Unlocks when dropped.
class DeviceLock {
public:
    explicit DeviceLock(int file) : m_file(file) {}
    ~DeviceLock();
    DeviceLock(DeviceLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    DeviceLock& operator=(DeviceLock&&) = delete;

private:
    int m_file;
};

class StateFolder {
public:
    explicit StateFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<> create() const;
    [[nodiscard]] QStringList udids() const; // sorted

    [[nodiscard]] Result<DeviceLock> lock(const QString& udid, LockMode mode) const; // waits; makes the folder
    [[nodiscard]] Result<DeviceState> load(const QString& udid) const;
    [[nodiscard]] Result<FileStamp> save(const DeviceState& state) const;
    [[nodiscard]] Result<> saveIdentity(const DeviceState& state) const;
    void forget(const QString& udid) const; // everything of it
    [[nodiscard]] FileStamp stamp(const QString& udid) const;

    // Stores the bytes exactly and returns the entry for DeviceState::profiles (identifier and the rest are the
    // caller's).
    [[nodiscard]] Result<InstalledProfile> storeProfile(const QString& udid, const QByteArray& bytes) const;
    [[nodiscard]] Result<QByteArray> profile(const QString& udid, const InstalledProfile& profile) const;
    void dropProfile(const QString& udid, const InstalledProfile& profile) const;

    void log(const QString& udid, QJsonObject line) const; // adds "at"
    [[nodiscard]] QList<QJsonObject> readLog(const QString& udid) const;

    [[nodiscard]] Result<> write(const QString& file, const QByteArray& bytes) const; // relative, whole or not at all
    [[nodiscard]] Result<QByteArray> read(const QString& file) const;

private:
    QString m_path;
};

} // namespace espalier::device
