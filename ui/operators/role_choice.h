// Which role somebody has, and whether the vault opens for them.
#pragma once

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace espalier::ui {

class RoleChoice : public QWidget {
    Q_OBJECT
public:
    explicit RoleChoice(QWidget* parent = nullptr);

    void set(const QString& role, bool vault);
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool vault() const;

Q_SIGNALS:
    void changed();

private:
    void adapt();

    QList<QRadioButton*> m_roles; // as roleNames()
    QCheckBox* m_vault;
};

} // namespace espalier::ui
