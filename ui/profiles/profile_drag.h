// Profiles pulled out of the window as .mobileconfig files: fetched when the drag begins, written into a folder that
// only this user can read, gone with this object. GUI thread.
#pragma once

#include "base/result.h"
#include "server/control.h"

#include <QList>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QMimeData;

namespace espalier::ui {

class ProfileDrag : public QObject {
    Q_OBJECT
public:
    // Carries the files until they are let go; the data is its own.
    using Carry = std::function<void(QMimeData*)>;

    // source: the widget that is dragged from.
    ProfileDrag(server::Control& control, QWidget* source);

    void begin(const QList<qint64>& profiles);
    void cancel(); // let go before the files were there
    void setCarry(Carry carry) { m_carry = std::move(carry); }

Q_SIGNALS:
    void ended();
    void failed(const espalier::Error& error);

private:
    void fetch();
    [[nodiscard]] Result<QString> write(const QString& name, const QByteArray& content);
    void carry();
    void giveUp(const Error& error);

    server::Control& m_control;
    Carry m_carry;
    std::unique_ptr<QTemporaryDir> m_folder; // once there is something to drag
    QList<qint64> m_wanted;
    QStringList m_files;
    int m_drag = 0;
    int m_file = 0;
};

} // namespace espalier::ui
