#pragma once

#include <QJsonArray>
#include <QPlainTextEdit>

namespace espalier::ui {

// The log of this run: one line each, newest at the end, plain text that can be copied.
class LogView : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Level { All, Problems };

    explicit LogView(QWidget* parent = nullptr);
    void setLines(const QJsonArray& lines);
    void setLevel(Level level);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLines();
    void restyle();
    QJsonArray m_lines;
    Level m_level = Level::All;
    bool m_restyling = false;
};

} // namespace espalier::ui
