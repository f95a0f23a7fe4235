// One row of the form. Rows live only while they are near what is seen; they ask session and item for everything.
#pragma once

#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_item.h"

#include <QWidget>

class QBoxLayout;

namespace espalier::ui {

class RenameField;

class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(EditorSession& session, const FormItem& item, QWidget* parent);

    // The same place after a change.
    void show(const FormItem& item);
    [[nodiscard]] const FormItem& item() const { return m_item; }
    virtual void setProblems(const QList<profiles::Problem>& problems) { Q_UNUSED(problems) }
    void setPlatforms(const QSet<catalogue::Platform>& platforms);
    void setCurrent(bool current); // the keyboard is in it
    virtual void takeFocus() = 0;
    [[nodiscard]] QList<QWidget*> tabStops() const; // as they lie
    [[nodiscard]] virtual int heightFor(int width);

Q_SIGNALS:
    void toggleRequested(const QString& id); // heads
    void heightChanged();

protected:
    virtual void showItem() = 0;
    [[nodiscard]] virtual QColor ground() const;
    [[nodiscard]] EditorSession& session() const { return m_session; }
    [[nodiscard]] const QSet<catalogue::Platform>& platforms() const { return m_platforms; }
    [[nodiscard]] int indent() const; // of nested keys
    void openMenu(QWidget* below);
    void rename(QWidget* title, QBoxLayout* where); // in the place of its title
    // Del and Backspace on the row itself: not set. False: another key.
    bool unsetByKey(const QKeyEvent* event);
    virtual void startRename() {}
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    EditorSession& m_session;
    FormItem m_item;
    QSet<catalogue::Platform> m_platforms;
    RenameField* m_rename = nullptr;
    bool m_current = false;
};

// For the item; never null.
[[nodiscard]] FormRow* makeRow(EditorSession& session, const FormItem& item, QWidget* parent);

} // namespace espalier::ui
