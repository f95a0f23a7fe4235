// A page that profile files and folders can be let go on, wherever on it. What comes from the page itself isn't for it.
#pragma once

#include <QWidget>

namespace espalier::ui {

class DropPage : public QWidget {
    Q_OBJECT
public:
    explicit DropPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void invited(bool fits); // something that fits is in the air; false: it is gone
    void dropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace espalier::ui
