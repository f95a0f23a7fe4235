// A file the person chooses or drops: its name, its size, another one. Reads it at once, so that what is used is
// what was seen.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class ElidedLabel;

class FileField : public QWidget {
    Q_OBJECT
public:
    // `filter` as in QFileDialog; files above `mostBytes` are refused.
    FileField(const QString& label, const QString& filter, QWidget* parent = nullptr, qint64 mostBytes = 1024 * 1024);

    [[nodiscard]] bool isEmpty() const { return m_name.isEmpty(); }
    [[nodiscard]] QString fileName() const { return m_name; }
    [[nodiscard]] QByteArray content() const { return m_content.view().toByteArray(); }
    void clear();
    // What choosing and dropping do.
    bool take(const QString& path);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void showState(const QString& problem = {});

    QString m_label;
    QString m_filter;
    qint64 m_most;
    QString m_name;
    QString m_folder;
    SecretBytes m_content; // may be a key
    ElidedLabel* m_first;
    ElidedLabel* m_second;
    Button* m_choose;
};

} // namespace espalier::ui
