// The access rights of an enrollment profile, each with a box. Taking one away takes what needs it, giving one gives
// what it needs.
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace espalier::ui {

class AccessRightsList : public QWidget {
    Q_OBJECT
public:
    explicit AccessRightsList(QWidget* parent = nullptr);
    void setRights(qint64 rights); // bits
    [[nodiscard]] qint64 rights() const;

Q_SIGNALS:
    void changed();

private:
    void follow(qint64 bit, bool isGiven);
    struct Box {
        qint64 bit, needs;
        QCheckBox* check;
    };
    QList<Box> m_boxes;
};

} // namespace espalier::ui
