// Who has the device: initials in a circle instead of a photo, the name, how to reach them.
#pragma once

#include <QWidget>

namespace espalier::ui {

class OwnerBadge : public QWidget {
    Q_OBJECT
public:
    explicit OwnerBadge(QWidget* parent = nullptr);
    void setOwner(const QString& name, const QString& second); // hidden without a name
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_second;
};

// "SW" of "Sam Whitlock"; at most two letters, none of marks and digits.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace espalier::ui
