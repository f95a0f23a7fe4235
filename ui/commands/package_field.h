// Which of the hosted packages a command installs; one more can be hosted from here.
#pragma once

#include "server/control.h"

#include <QWidget>

class QComboBox;

namespace espalier::ui {

class PackageField : public QWidget {
    Q_OBJECT
public:
    // Of the kind that the command takes: a .pkg for InstallEnterpriseApplication, else an .ipa.
    PackageField(server::Control& control, const QString& requestType, QWidget* parent = nullptr);
    [[nodiscard]] static bool isFor(const QString& requestType);

    [[nodiscard]] qint64 package() const; // 0: none

Q_SIGNALS:
    void changed();

private:
    void load(qint64 chosen);
    void host();

    server::Control& m_control;
    bool m_forMac;
    QComboBox* m_box;
};

} // namespace espalier::ui
